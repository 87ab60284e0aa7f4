import type { JSX } from 'preact';

import type { ReviewDoors } from '@/features/review/part';
import type { Texts } from '@/i18n/texts';

interface UnreadableProps {
  readonly texts: Texts;
  readonly doors: ReviewDoors;
}

/** Says how many notes count nowhere because they can't be read, with the way to them; nothing where all can. */
export function Unreadable({ texts, doors }: UnreadableProps): JSX.Element | null {
  const count = doors.leftOut?.value ?? 0;
  if (count === 0 || !doors.checkNotes) return null;
  return (
    <div class="iv-review-left-out">
      <p>
        {texts.checkNotes.leftOut(count)}{' '}
        <button type="button" class="iv-link-button" onClick={doors.checkNotes}>
          {texts.review.checkNotes}
        </button>
      </p>
    </div>
  );
}

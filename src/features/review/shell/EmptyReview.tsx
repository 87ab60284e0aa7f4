import type { JSX } from 'preact';

import type { ReviewDoors } from '@/features/review/part';
import type { Texts } from '@/i18n/texts';

interface EmptyReviewProps {
  readonly texts: Texts;
  readonly doors: ReviewDoors;
}

/** An invitation where there is nothing yet; where notes are there but can't be read, the way to those comes first. */
export function EmptyReview({ texts, doors }: EmptyReviewProps): JSX.Element {
  const { empty, checkNotes } = texts.review;
  const count = doors.checkNotes ? (doors.leftOut?.value ?? 0) : 0;
  const newCasus = (
    <button type="button" class={count > 0 ? '' : 'mod-cta'} onClick={doors.newCasus}>
      {empty.newCasus}
    </button>
  );
  if (count === 0)
    return (
      <div class="iv-invitation">
        <p class="iv-invitation-line">{empty.line}</p>
        <p>{empty.hint}</p>
        {newCasus}
      </div>
    );
  return (
    <div class="iv-invitation">
      <p class="iv-invitation-line">{texts.checkNotes.leftOut(count)}</p>
      <p>{texts.checkNotes.nothingElse}</p>
      <button type="button" class="mod-cta" onClick={doors.checkNotes}>
        {checkNotes}
      </button>{' '}
      {newCasus}
    </div>
  );
}

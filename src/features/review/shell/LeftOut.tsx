import { useState } from 'preact/hooks';
import type { JSX } from 'preact';

import { titleOf } from '@/domain/index/noteChoices';
import type { ReviewDoors } from '@/features/review/part';
import type { Texts } from '@/i18n/texts';

interface LeftOutProps {
  readonly paths: readonly string[];
  readonly words: Texts['review'];
  readonly open: (path: string) => void;
  readonly doors: ReviewDoors;
}

/** As many as one looks through; what is more is counted above. */
const most = 20;

/** Says which notes the chosen period leaves out because they have no day. */
export function LeftOut({ paths, words, open, doors }: LeftOutProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="iv-review-left-out">
      <p>
        {words.leftOut(paths.length)}{' '}
        <button type="button" class="iv-link-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {words.whichNotes}
        </button>
        {doors.checkNotes && (
          <>
            {' '}
            <button type="button" class="iv-link-button" onClick={doors.checkNotes}>
              {words.checkNotes}
            </button>
          </>
        )}
      </p>
      {isOpen && (
        <ul>
          {paths.slice(0, most).map((path) => (
            <li key={path}>
              <button type="button" class="iv-link-button" onClick={() => open(path)}>
                {titleOf(path)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

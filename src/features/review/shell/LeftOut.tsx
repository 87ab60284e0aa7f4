import { useMemo, useState } from 'preact/hooks';
import type { JSX } from 'preact';

import { titleOf } from '@/domain/index/noteChoices';
import type { Records } from '@/domain/records/records';
import { leftOut } from '@/domain/review/filter';
import type { ReviewPartProps } from '@/features/review/part';

/** As many as one looks through; what is more is counted above. */
const most = 20;

/** Says which notes the chosen period, or else the timeline, leaves out because they have no day; nothing where all have. */
export function LeftOut({ context, all, records, filter, open, doors }: ReviewPartProps): JSX.Element | null {
  const [isOpen, setOpen] = useState(false);
  const { review: words, checkNotes } = context.texts();
  const hasPeriod = filter.from !== null || filter.to !== null;
  const paths = useMemo(
    () => (hasPeriod ? leftOut(all, filter) : withoutDay(records)),
    [all, records, filter],
  );
  if (paths.length === 0) return null;
  return (
    <div class="iv-review-left-out">
      <p>
        {hasPeriod ? words.leftOut(paths.length) : checkNotes.undated(paths.length)}{' '}
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

const withoutDay = ({ casussen, sessions, reflections }: Records): string[] =>
  [...casussen, ...sessions, ...reflections].flatMap(({ day, path }) => (day === null ? path : []));

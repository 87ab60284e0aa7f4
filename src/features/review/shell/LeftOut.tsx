import { useMemo, useState } from 'preact/hooks';
import type { JSX } from 'preact';

import { titleOf } from '@/domain/index/noteChoices';
import type { Records } from '@/domain/records/records';
import { leftOut } from '@/domain/review/filter';
import type { ReviewPartProps } from '@/features/review/part';

/** As many as one looks through; what is more is counted above. */
const most = 20;

/**
 * Says what the numbers leave out: notes without a day, which the chosen period or else the timeline passes over, and notes
 * that can't be read, with one way to mend either. Nothing where nothing is left out.
 */
export function LeftOut(props: ReviewPartProps): JSX.Element | null {
  const { context, all, records, filter, open, doors } = props;
  const [isOpen, setOpen] = useState(false);
  const { review: words, checkNotes } = context.texts();
  const hasPeriod = filter.from !== null || filter.to !== null;
  const paths = useMemo(
    () => (hasPeriod ? leftOut(all, filter) : withoutDay(records)),
    [all, records, filter],
  );
  const unreadable = doors.checkNotes ? (doors.leftOut?.value ?? 0) : 0;
  if (paths.length + unreadable === 0) return null;
  return (
    <div class="iv-review-left-out">
      <p>
        {paths.length > 0 && (
          <>
            {hasPeriod ? words.leftOut(paths.length) : checkNotes.undated(paths.length)}{' '}
            <button
              type="button"
              class="iv-link-button"
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              {words.whichNotes}
            </button>{' '}
          </>
        )}
        {unreadable > 0 && `${checkNotes.leftOut(unreadable)} `}
        {doors.checkNotes && (
          <button type="button" class="iv-link-button" onClick={doors.checkNotes}>
            {words.checkNotes}
          </button>
        )}
      </p>
      {isOpen && paths.length > 0 && <NoteList paths={paths.slice(0, most)} open={open} />}
    </div>
  );
}

function NoteList({ paths, open }: { paths: string[]; open: ReviewPartProps['open'] }): JSX.Element {
  return (
    <ul>
      {paths.map((path) => (
        <li key={path}>
          <button type="button" class="iv-link-button" onClick={() => open(path)}>
            {titleOf(path)}
          </button>
        </li>
      ))}
    </ul>
  );
}

const withoutDay = ({ casussen, sessions, reflections }: Records): string[] =>
  [...casussen, ...sessions, ...reflections].flatMap(({ day, path }) => (day === null ? path : []));

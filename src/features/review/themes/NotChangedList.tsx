import type { JSX } from 'preact';

import { titleOf } from '@/domain/index/noteChoices';
import type { NotChanged, WhyNot } from './renameEverywhere';

interface NotChangedListProps {
  readonly title: string;
  readonly why: Readonly<Record<WhyNot, string>>;
  readonly notes: readonly NotChanged[];
  /** Makes each note a door. */
  readonly open?: (path: string) => void;
}

/** Notes that stayed as they were, each with why. */
export function NotChangedList({ title, why, notes, open }: NotChangedListProps): JSX.Element {
  return (
    <>
      <p class="iv-themes-quiet">{title}</p>
      <ul class="iv-themes-changes">
        {notes.map((note) => (
          <li key={note.path}>
            {open ? (
              <button type="button" class="iv-link-button" onClick={() => open(note.path)}>
                {titleOf(note.path)}
              </button>
            ) : (
              <span class="iv-themes-note">{titleOf(note.path)}</span>
            )}
            <span class="iv-themes-change">{why[note.why]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

import { useState } from 'preact/hooks';
import type { JSX } from 'preact';

import type { LineEntry } from '@/domain/bases/learningLine';
import type { LearningLineProps } from './LearningLineScreen';

interface UndatedProps extends Pick<LearningLineProps, 'texts' | 'open'> {
  readonly entries: readonly LineEntry[];
}

/** As many as a list names. */
const most = 200;

/** The notes that have no place on the line, folded away: nothing of a base is left out in silence. */
export function Undated(props: UndatedProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="iv-learning-undated">
      <button type="button" class="iv-link-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {props.texts.bases.line.undated(props.entries.length)}
      </button>
      {isOpen && <UndatedList {...props} />}
    </div>
  );
}

function UndatedList({ entries, texts, open }: UndatedProps): JSX.Element {
  const rest = entries.length - most;
  return (
    <ul>
      {entries.slice(0, most).map((entry) => (
        <li key={entry.path}>
          <button type="button" class="iv-link-button" onClick={(event) => open(entry.path, event)}>
            {entry.title}
          </button>
        </li>
      ))}
      {rest > 0 && <li>{texts.reviewTimeline.more(rest)}</li>}
    </ul>
  );
}

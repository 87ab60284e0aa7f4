import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';

import { chosenSign, markSigns, type Mark } from '@/domain/contributions/contribution';
import type { PlacedContribution } from '@/domain/contributions/contributionsIn';
import { Group } from '@/ui/Group';
import { IconButton } from '@/ui/IconButton';
import { mark, rewrite } from '../acts';
import { EditLine } from './EditLine';
import { openLineMenu } from './lineMenu';
import { legendNow } from './legendNow';
import type { LiveProps } from '../writing';

interface LineRowProps extends LiveProps {
  readonly line: PlacedContribution;
  readonly children?: ComponentChildren;
}

/** One captured line: speaker, words, mark; editing happens in place. */
export function LineRow({ line, children, ...props }: LineRowProps): JSX.Element {
  const { store, session } = props;
  const [isEditing, setEditing] = useState(false);
  const words = store.context.texts().session.line;
  const save = async (text: string): Promise<void> => {
    if (text === line.text || (await rewrite(store, line, { text }))) setEditing(false);
  };
  return (
    <li class={`iv-line is-${line.kind}`}>
      <div class="iv-line-row">
        {line.speaker !== null && <span class="iv-speaker">{line.speaker}</span>}
        {isEditing ? (
          <EditLine text={line.text} label={words.editLabel} save={save} cancel={() => setEditing(false)} />
        ) : (
          <span class="iv-line-text" onDblClick={() => setEditing(true)}>
            {line.text}
          </span>
        )}
        {line.chosen && <Sign sign={chosenSign} label={words.chosen} />}
        {line.kind === 'question' && <Marks {...props} line={line} />}
        <IconButton
          icon="more-horizontal"
          label={words.more}
          onClick={(event) => openLineMenu(event, { ...props, session, line, edit: () => setEditing(true) })}
        />
      </div>
      {children}
    </li>
  );
}

/** The mark of a question; in a phase that marks, three buttons to give one. */
function Marks({ store, session, line }: LineRowProps): JSX.Element | null {
  const words = store.context.texts().session.line;
  const marks = session.phases[session.note.properties.clock.phase]?.marks === true;
  const legend = legendNow(session);
  if (!marks) return line.mark && <Sign sign={markSigns[line.mark]} label={words.marks[line.mark]} />;
  return (
    <Group class="iv-marks" label={words.mark}>
      {(Object.keys(markSigns) as Mark[]).map((sign) => (
        <button
          key={sign}
          type="button"
          class="iv-mark clickable-icon"
          aria-label={legend ? words.markMeans(words.marks[sign], legend[sign]) : words.marks[sign]}
          aria-pressed={line.mark === sign}
          onClick={() => void mark(store, line, sign)}
        >
          {markSigns[sign]}
        </button>
      ))}
    </Group>
  );
}

function Sign({ sign, label }: { sign: string; label: string }): JSX.Element {
  return (
    <span class="iv-sign">
      <span aria-hidden="true">{sign}</span>
      <span class="iv-only-read">{label}</span>
    </span>
  );
}

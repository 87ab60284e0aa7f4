import type { ComponentChildren, JSX } from 'preact';

import type { PlacedContribution } from '@/domain/contributions/contributionsIn';
import { IconButton } from '@/ui/IconButton';
import { useUniqueId } from '@/ui/useUniqueId';
import { rewrite } from '../acts';
import { isAlone } from '../keys/pressed';
import { EditLine } from './EditLine';
import { openLineMenu } from './lineMenu';
import { AnswerButton, Marks, ParkedSign, Star } from './rowParts';
import { useEditing } from './useEditing';
import type { LiveProps } from '../writing';

interface LineRowProps extends LiveProps {
  readonly line: PlacedContribution;
  /** Whether it is a question that nobody has answered yet. */
  readonly waitsForAnswer?: boolean;
  readonly children?: ComponentChildren;
}

/** One captured line: speaker, words, mark; editing happens in place. */
export function LineRow({ line, waitsForAnswer = false, children, ...props }: LineRowProps): JSX.Element {
  const { store, session } = props;
  const id = useUniqueId();
  const { row, isEditing, setEditing } = useEditing();
  const words = store.context.texts().session.line;
  const save = async (text: string): Promise<void> => {
    if (text === line.text || (await rewrite(store, line, { text }))) setEditing(false);
  };
  return (
    <li class={`iv-line is-${line.kind}${line.chosen ? ' is-chosen' : ''}`}>
      <div
        class="iv-line-row"
        ref={row}
        role="group"
        aria-labelledby={`${id}-speaker ${id}-words`}
        tabIndex={-1}
        data-line={line.id}
        onKeyDown={onKeyE(() => setEditing(true))}
      >
        {line.speaker !== null && (
          <span class="iv-speaker" id={`${id}-speaker`}>
            {line.speaker}
          </span>
        )}
        {isEditing ? (
          <EditLine text={line.text} label={words.editLabel} save={save} cancel={() => setEditing(false)} />
        ) : (
          <span class="iv-line-text" id={`${id}-words`} onDblClick={() => setEditing(true)}>
            {line.text}
          </span>
        )}
        <ParkedSign {...props} line={line} />
        <Star {...props} line={line} />
        {line.kind === 'question' && <Marks {...props} line={line} />}
        {waitsForAnswer && <AnswerButton {...props} line={line} />}
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

/** E on the row itself edits; on a button in it, it does not. */
const onKeyE =
  (edit: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || !isAlone(event) || event.key.toLowerCase() !== 'e') return;
    event.preventDefault();
    edit();
  };

import type { ComponentChildren, JSX } from 'preact';

import type { PlacedContribution } from '@/domain/contributions/contributionsIn';
import { IconButton } from '@/ui/IconButton';
import { useUniqueId } from '@/ui/useUniqueId';
import { isAlone } from '../keys/pressed';
import { EditLine } from './EditLine';
import { openLineMenu } from './lineMenu';
import { rewriteLine } from './rewriteLine';
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
  const id = useUniqueId();
  const { row, isEditing, setEditing } = useEditing();
  const words = props.store.context.texts().session.line;
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
          <EditLine
            text={line.text}
            label={words.editLabel}
            save={saver(props, line, setEditing)}
            cancel={() => setEditing(false)}
          />
        ) : (
          <span class="iv-line-text" id={`${id}-words`} onDblClick={() => setEditing(true)}>
            {line.text}
          </span>
        )}
        <ParkedSign {...props} line={line} />
        <Star {...props} line={line} />
        {line.kind === 'question' && <Marks {...props} line={line} />}
        {waitsForAnswer && <AnswerButton {...props} line={line} />}
        <More {...props} line={line} edit={() => setEditing(true)} />
      </div>
      {children}
    </li>
  );
}

const More = (props: Parameters<typeof openLineMenu>[1]): JSX.Element => (
  <IconButton
    icon="more-horizontal"
    label={props.store.context.texts().session.line.more}
    onClick={(event) => openLineMenu(event, props)}
  />
);

/** Gives a line its other words, after which it is no longer edited. */
const saver =
  ({ store }: LiveProps, line: PlacedContribution, setEditing: (isEditing: boolean) => void) =>
  async (text: string): Promise<boolean> => {
    const isKept = text === line.text || (await rewriteLine(store, line, (now) => ({ ...now, text })));
    if (isKept) setEditing(false);
    return isKept;
  };

/** E on the row itself edits; on a button in it, it does not. */
const onKeyE =
  (edit: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || !isAlone(event) || event.key.toLowerCase() !== 'e') return;
    event.preventDefault();
    edit();
  };

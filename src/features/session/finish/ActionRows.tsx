import type { JSX } from 'preact';

import { IconButton } from '@/ui/IconButton';
import type { FinishFieldsProps } from './FinishFields';
import { emptyAction, type ActionValues } from './finishValues';

/** The actions that people promise, a row each: what, who, by when. */
export function ActionRows({ context, session, form }: FinishFieldsProps): JSX.Element {
  const words = context.texts().session.finish;
  const { actions } = form.values;
  const put = (index: number, changed: Partial<ActionValues>): void =>
    form.set({ actions: actions.map((one, at) => (at === index ? { ...one, ...changed } : one)) });
  const remove = (index: number): void => form.set({ actions: actions.filter((_, at) => at !== index) });
  return (
    <fieldset class="iv-fieldset">
      <legend>{words.actions}</legend>
      {actions.map((action, index) => (
        <ActionRow
          key={index}
          action={action}
          people={session.note.properties.participants}
          words={words}
          put={(changed) => put(index, changed)}
          remove={() => remove(index)}
        />
      ))}
      <button
        type="button"
        class="iv-link-button"
        onClick={() => form.set({ actions: [...actions, emptyAction] })}
      >
        {words.addAction}
      </button>
    </fieldset>
  );
}

interface ActionRowProps {
  readonly action: ActionValues;
  readonly people: readonly string[];
  readonly words: ReturnType<FinishFieldsProps['context']['texts']>['session']['finish'];
  readonly put: (changed: Partial<ActionValues>) => void;
  readonly remove: () => void;
}

function ActionRow({ action, people, words, put, remove }: ActionRowProps): JSX.Element {
  return (
    <div class="iv-action-row">
      <input
        type="text"
        class="iv-action-text"
        aria-label={words.action}
        placeholder={words.action}
        value={action.text}
        onInput={(event) => put({ text: event.currentTarget.value })}
      />
      {people.length > 0 && (
        <select
          class="dropdown"
          aria-label={words.owner}
          value={action.owner}
          onChange={(event) => put({ owner: event.currentTarget.value })}
        >
          <option value="">{words.owner}</option>
          {people.map((person) => (
            <option key={person} value={person}>
              {person}
            </option>
          ))}
        </select>
      )}
      <input
        type="date"
        aria-label={words.due}
        value={action.due}
        onInput={(event) => put({ due: event.currentTarget.value })}
      />
      <IconButton icon="x" label={words.removeAction} onClick={remove} />
    </div>
  );
}

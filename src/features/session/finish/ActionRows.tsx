import type { JSX } from 'preact';

import type { NextMeeting } from '@/domain/actions/nextMeeting';
import { DueField } from '@/ui/DueField';
import { IconButton } from '@/ui/IconButton';
import { SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';
import { useDueReader } from '@/ui/useDueReader';
import type { FinishFieldsProps } from './FinishFields';
import { emptyAction, type ActionValues } from './finishValues';
import { meetingAfterThis } from './meetingAfterThis';

/** The actions that people promise, each with what, who and by when. */
export function ActionRows(props: FinishFieldsProps): JSX.Element {
  const { context, form } = props;
  const words = context.texts().session.finish;
  const { actions } = form.values;
  const meeting = meetingAfterThis(props.group, form.values.nextMeeting, useDueReader(context));
  const put = (index: number, changed: Partial<ActionValues>): void =>
    form.set({ actions: actions.map((one, at) => (at === index ? { ...one, ...changed } : one)) });
  const remove = (index: number): void => form.set({ actions: actions.filter((_, at) => at !== index) });
  return (
    <fieldset class="iv-fieldset">
      <legend>{words.actions}</legend>
      {actions.map((action, index) => (
        <ActionRow
          key={index}
          {...props}
          action={action}
          meeting={meeting}
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

interface ActionRowProps extends FinishFieldsProps {
  readonly action: ActionValues;
  readonly meeting: NextMeeting;
  readonly put: (changed: Partial<ActionValues>) => void;
  readonly remove: () => void;
}

function ActionRow({ context, session, action, meeting, put, remove }: ActionRowProps): JSX.Element {
  const words = context.texts().session.finish;
  const people = session.note.properties.participants;
  return (
    <div class="iv-action-row">
      <TextField label={words.action} value={action.text} onInput={(text) => put({ text })} />
      <div class="iv-action-who">
        {people.length > 0 && (
          <SelectField
            label={words.owner}
            value={action.owner}
            options={['', ...people].map((person) => ({ value: person, label: person || words.nobodyYet }))}
            onChange={(owner) => put({ owner })}
          />
        )}
        <DueField
          context={context}
          label={words.due}
          value={action.due}
          meeting={meeting}
          onInput={(due) => put({ due })}
        />
        <IconButton icon="x" label={words.removeAction} onClick={remove} />
      </div>
    </div>
  );
}

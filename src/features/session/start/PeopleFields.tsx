import type { JSX } from 'preact';

import { titleOf } from '@/domain/index/noteChoices';
import type { Method } from '@/domain/methods/method';
import { sessionRoles } from '@/domain/session/sessionProperties';
import type { Texts } from '@/i18n/texts';
import { SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';
import type { StartFieldsProps } from './StartFields';
import { choicesOf, peopleIn, valuesOfGroup } from './startValues';

/** With whom: the group, who is here, and who does what. */
export function PeopleFields({
  context,
  form,
  method,
}: StartFieldsProps & { method: Method | undefined }): JSX.Element {
  const words = context.texts().session.start;
  const { values, set } = form;
  const groups = choicesOf(context, 'group').map(({ path }) => ({ value: path, label: titleOf(path) }));
  return (
    <>
      <SelectField
        label={words.group}
        value={values.group}
        options={[{ value: '', label: words.noGroup }, ...groups]}
        onChange={(path) => set(valuesOfGroup(context, path))}
      />
      <TextField
        label={words.participants}
        value={values.participants}
        hint={sizeHint(method, peopleIn(values).length, words)}
        onInput={(participants) => set({ participants })}
      />
      <RoleFields context={context} form={form} />
    </>
  );
}

function sizeHint(method: Method | undefined, here: number, words: Texts['session']['start']): string {
  const size = method?.groupSize;
  const isOther = size && here > 0 && (here < size.min || here > size.max);
  return isOther ? words.groupSize(size.min, size.max, here) : words.participantsHint;
}

function RoleFields({ context, form: { values, set } }: StartFieldsProps): JSX.Element {
  const texts = context.texts().session;
  const people = peopleIn(values);
  const nobody = { value: '', label: texts.start.nobody };
  return (
    <div class="iv-roles">
      {sessionRoles.map((role) => (
        <SelectField
          key={role}
          label={texts.roles[role]}
          value={people.includes(values[role]) ? values[role] : ''}
          options={[nobody, ...people.map((person) => ({ value: person, label: person }))]}
          onChange={(person) => set({ [role]: person })}
        />
      ))}
    </div>
  );
}

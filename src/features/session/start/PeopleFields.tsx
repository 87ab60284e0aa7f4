import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';

import { titleOf } from '@/domain/index/noteChoices';
import type { Method } from '@/domain/methods/method';
import type { Texts } from '@/i18n/texts';
import { SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';
import { groupRoles } from '../roles/groupRoles';
import { openRota } from '../roles/openRota';
import { RoleFields } from '../roles/RoleFields';
import { SuggestRoles } from '../roles/SuggestRoles';
import type { StartFieldsProps } from './StartFields';
import { choicesOf, membersOf, peopleIn, valuesOfGroup, withPeople, type StartValues } from './startValues';

/** With whom: the group, who is here and who is not, and who does what. */
export function PeopleFields({
  method,
  ...props
}: StartFieldsProps & { method: Method | undefined }): JSX.Element {
  const { context, form } = props;
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
        onInput={(participants) => set(withPeople(context, values, participants))}
      />
      <Absent {...props} />
      <Roles {...props} />
    </>
  );
}

function sizeHint(method: Method | undefined, here: number, words: Texts['session']['start']): string {
  const size = method?.groupSize;
  const isOther = size && here > 0 && (here < size.min || here > size.max);
  return isOther ? words.groupSize(size.min, size.max, here) : words.participantsHint;
}

/** Who is not there; asked as soon as a member of the group is missing. */
function Absent({ context, form: { values, set } }: StartFieldsProps): JSX.Element | null {
  const words = context.texts().roles;
  const here = peopleIn(values);
  const isMissing = membersOf(context, values.group).some((member) => !here.includes(member));
  if (!isMissing && values.absent === '') return null;
  return (
    <TextField
      label={words.absent}
      value={values.absent}
      hint={words.absentHint}
      onInput={(absent) => set({ absent })}
    />
  );
}

/** Who does what, with a suggestion from what the group did before. */
function Roles({ context, form: { values, set } }: StartFieldsProps): JSX.Element {
  const texts = context.texts();
  const people = peopleIn(values);
  const index = context.index.value;
  const group = useMemo(() => groupRoles(context, values.group), [context, index, values.group]);
  const fields = useRef<HTMLDivElement>(null);
  const fill = (found: Partial<StartValues>): void => {
    set(found);
    fields.current?.querySelector('select')?.focus();
  };
  return (
    <div class="iv-role-fields" ref={fields}>
      <RoleFields texts={texts} people={people} values={values} set={set} />
      <SuggestRoles
        context={context}
        group={group}
        people={people}
        values={values}
        hasPresenter={values.casus !== '' && values.presenter !== ''}
        fill={fill}
      />
      {values.group !== '' && (
        <button type="button" class="iv-link-button" onClick={() => openRota(context, values.group)}>
          {texts.roles.rota.open}
        </button>
      )}
    </div>
  );
}

import type { JSX } from 'preact';

import { titleOf } from '@/domain/index/noteChoices';
import type { Context } from '@/context';
import type { Method } from '@/domain/methods/method';
import { totalMinutes } from '@/domain/methods/sessionPhases';
import { sessionRoles } from '@/domain/session/sessionProperties';
import type { FormState } from '@/ui/FormModal';
import { SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';
import { Plan } from './Plan';
import { choicesOf, peopleIn, valuesOfCasus, valuesOfGroup, type StartValues } from './startValues';

interface StartFieldsProps {
  readonly context: Context;
  readonly form: FormState<StartValues>;
}

/** The form that starts a session: what it is about, how, and with whom, with the plan as it will run. */
export function StartFields({ context, form }: StartFieldsProps): JSX.Element {
  const words = context.texts().session.start;
  const methods = [...context.methodLibrary().methods.values()];
  const method = context.methodLibrary().methods.get(form.values.method);
  return (
    <>
      <CasusFields context={context} form={form} />
      {methods.length === 0 ? (
        <p class="iv-field-error">{words.noMethods}</p>
      ) : (
        <SelectField
          label={words.method}
          value={form.values.method}
          options={methods.map((one) => ({
            value: one.id,
            label: words.methodLine(one.title, totalMinutes(one)),
          }))}
          hint={method?.fits}
          onChange={(id) => form.set({ method: id })}
        />
      )}
      {method?.mode === 'solo' ? (
        <p class="iv-field-hint">{words.solo}</p>
      ) : (
        <PeopleFields context={context} form={form} method={method} />
      )}
      {method && <Plan context={context} method={method} />}
    </>
  );
}

function CasusFields({ context, form: { values, set } }: StartFieldsProps): JSX.Element {
  const words = context.texts().session.start;
  const none = { value: '', label: words.noCasus };
  const casussen = choicesOf(context, 'casus').map(({ path }) => ({ value: path, label: titleOf(path) }));
  return (
    <>
      <SelectField
        label={words.casus}
        value={values.casus}
        options={[none, ...casussen]}
        onChange={(path) => set(path === '' ? { casus: '' } : valuesOfCasus(context, path))}
      />
      <TextField
        label={words.question}
        value={values.question}
        hint={words.questionHint}
        lines={2}
        autofocus
        onInput={(question) => set({ question })}
      />
    </>
  );
}

function PeopleFields({
  context,
  form,
  method,
}: StartFieldsProps & { method: Method | undefined }): JSX.Element {
  const texts = context.texts().session;
  const { values, set } = form;
  const people = peopleIn(values);
  const size = method?.groupSize;
  const isOtherSize = size && people.length > 0 && (people.length < size.min || people.length > size.max);
  const groups = choicesOf(context, 'group').map(({ path }) => ({ value: path, label: titleOf(path) }));
  const nobody = { value: '', label: texts.start.nobody };
  return (
    <>
      <SelectField
        label={texts.start.group}
        value={values.group}
        options={[{ value: '', label: texts.start.noGroup }, ...groups]}
        onChange={(path) => set(valuesOfGroup(context, path))}
      />
      <TextField
        label={texts.start.participants}
        value={values.participants}
        hint={
          isOtherSize
            ? texts.start.groupSize(size.min, size.max, people.length)
            : texts.start.participantsHint
        }
        onInput={(participants) => set({ participants })}
      />
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
    </>
  );
}

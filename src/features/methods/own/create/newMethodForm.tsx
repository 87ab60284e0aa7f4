import type { JSX } from 'preact';

import type { Context } from '@/context';
import { bodyStart } from '@/domain/text/frontmatterRange';
import { openNote } from '@/obsidian/openNote';
import { openForm, type FormState } from '@/ui/FormModal';
import { SelectField, type SelectOption } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';
import { makeMethod, newMethodSchema, type NewMethodValues } from './makeMethod';

/** Asks what a new method is called and what it starts from, makes its note and opens it. */
export function openNewMethod(context: Context, from = ''): void {
  const words = context.texts().ownMethods.create;
  openForm<NewMethodValues>(context, {
    draftKey: `new-method:${from}`,
    title: words.command,
    submitLabel: words.submit,
    initial: { title: '', from },
    schema: newMethodSchema,
    fields: (form) => <NewMethodFields context={context} form={form} />,
    submit: async (values) => {
      const path = await makeMethod(context, values);
      return path !== null && (() => openNote(context.app, path, { cursorAt: bodyStart }));
    },
  });
}

interface NewMethodFieldsProps {
  readonly context: Context;
  readonly form: FormState<NewMethodValues>;
}

function NewMethodFields({ context, form: { values, set } }: NewMethodFieldsProps): JSX.Element {
  const words = context.texts().ownMethods.create;
  return (
    <>
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={values.title}
        onInput={(title) => set({ title })}
        autofocus
      />
      <SelectField
        label={words.from}
        hint={words.fromHint}
        value={values.from}
        options={sources(context)}
        onChange={(from) => set({ from })}
      />
    </>
  );
}

/** Empty, then the user's own methods, then those that come with the plugin. */
function sources(context: Context): SelectOption[] {
  const words = context.texts().ownMethods.create;
  const { methods, own } = context.methodLibrary();
  const options = [...methods.values()].map(({ id, title }) => ({
    value: id,
    label: title,
    group: own.has(id) ? words.own : words.builtIn,
  }));
  const isOwn = ({ group }: SelectOption): boolean => group === words.own;
  return [
    { value: '', label: words.empty },
    ...options.filter(isOwn),
    ...options.filter((option) => !isOwn(option)),
  ];
}

import type { JSX } from 'preact';

import { titleOf } from '@/domain/index/noteChoices';
import { SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';
import type { StartFieldsProps } from './StartFields';
import { choicesOf, valuesOfCasus } from './startValues';

/** What the session is about: a casus note or none, and the question. */
export function CasusFields({ context, form: { values, set } }: StartFieldsProps): JSX.Element {
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

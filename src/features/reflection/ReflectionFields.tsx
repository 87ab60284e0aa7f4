import type { JSX } from 'preact';

import type { Context } from '@/context';
import { knownThemes, type NoteChoice } from '@/domain/index/noteChoices';
import type { Texts } from '@/i18n/texts';
import { DueField } from '@/ui/DueField';
import type { FormState } from '@/ui/FormModal';
import { SelectField, type SelectOption } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';
import { ThemesField } from '@/ui/ThemesField';
import { FeelingField } from './FeelingField';
import { PrivateField } from './PrivateField';
import type { ReflectionValues } from './reflectionValues';

interface ReflectionFieldsProps {
  readonly context: Context;
  readonly form: FormState<ReflectionValues>;
  readonly choices: readonly NoteChoice[];
}

/** The minimal form of a reflection, in the order in which one thinks. */
export function ReflectionFields({ context, form, choices }: ReflectionFieldsProps): JSX.Element {
  const { values, set } = form;
  const words = context.texts().reflection;
  return (
    <>
      <SelectField
        label={words.about}
        value={values.about}
        options={aboutOptions(choices, words)}
        onChange={(about) => set({ about })}
      />
      <TextField
        label={words.insight}
        hint={words.insightHint}
        lines={2}
        value={values.insight}
        onInput={(insight) => set({ insight })}
        autofocus
      />
      <TextField
        label={words.takeAlong}
        lines={3}
        value={values.takeAlong}
        onInput={(takeAlong) => set({ takeAlong })}
      />
      <PlanFields context={context} form={form} />
      <ThemesField
        label={words.themes}
        hint={context.texts().casus.themesHint}
        value={values.themes}
        known={knownThemes(context.index.value, context.propertyNames())}
        onInput={(themes) => set({ themes })}
      />
      <FeelingField words={words} value={values.feeling} onChange={(feeling) => set({ feeling })} />
      <PrivateField words={words} value={values.isPrivate} onChange={(isPrivate) => set({ isPrivate })} />
    </>
  );
}

function PlanFields({
  context,
  form: { values, set },
}: Pick<ReflectionFieldsProps, 'context' | 'form'>): JSX.Element {
  const words = context.texts().reflection;
  return (
    <>
      <TextField
        label={words.plan}
        hint={words.planHint}
        value={values.plan}
        onInput={(plan) => set({ plan })}
      />
      <DueField context={context} label={words.due} value={values.due} onInput={(due) => set({ due })} />
      <TextField label={words.sign} lines={2} value={values.sign} onInput={(sign) => set({ sign })} />
    </>
  );
}

function aboutOptions(choices: readonly NoteChoice[], words: Texts['reflection']): SelectOption[] {
  const known = choices.map(({ path, title, type }) => ({
    value: path,
    label: title,
    group: type === 'session' ? words.sessions : words.casuses,
  }));
  return [{ value: '', label: words.aboutNothing }, ...known];
}

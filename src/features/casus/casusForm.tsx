import type { JSX } from 'preact';

import type { Context } from '@/context';
import { templateChoice } from '@/domain/casus/casusTemplates';
import { knownThemes, type NoteChoice } from '@/domain/index/noteChoices';
import { openForm, type FormState } from '@/ui/FormModal';
import { TextField } from '@/ui/TextField';
import { ThemesField } from '@/ui/ThemesField';
import { casusSchema, groupsOf, makeCasus, type CasusValues } from './makeCasus';
import { ownTemplatePath } from './ownTemplate';
import { TemplateField } from './TemplateField';

/** Which template was taken last, kept on this device. */
const templateKey = 'casus-template';

/** What a new casus was given from outside. */
export type CasusSeed = Pick<CasusValues, 'title' | 'question'>;

/** Asks what a new casus starts with, makes its note in a folder and opens it where one begins to write. */
export function openCasusForm(context: Context, folder: string): void {
  openCasusFormWith(context, folder, { draftKey: 'casus', seed: { title: '', question: '' } });
}

/** The same with words in it. They don't touch what was typed in the form before: that keeps its own draft. */
export function openSeededCasusForm(context: Context, seed: CasusSeed): void {
  const draftKey = `casus ${seed.title} ${seed.question}`;
  openCasusFormWith(context, context.folderFor('casus'), { draftKey, seed });
}

function openCasusFormWith(
  context: Context,
  folder: string,
  { draftKey, seed }: { readonly draftKey: string; readonly seed: CasusSeed },
): void {
  const groups = groupsOf(context);
  const onlyGroup = groups.length === 1 ? groups[0]?.title : undefined;
  const words = context.texts().casus;
  const template = templateChoice(context.drafts.load(templateKey), ownTemplatePath(context) !== null);
  openForm<CasusValues>(context, {
    draftKey,
    title: words.newCasus,
    submitLabel: words.make,
    initial: { template, ...seed, themes: '', group: onlyGroup ?? '' },
    schema: casusSchema,
    fields: (form) => <CasusFields context={context} form={form} groups={groups} />,
    submit: async (values) => {
      const open = await makeCasus(context, folder, values);
      if (open === null) return false;
      context.drafts.save(templateKey, values.template);
      return open;
    },
  });
}

interface CasusFieldsProps {
  readonly context: Context;
  readonly form: FormState<CasusValues>;
  readonly groups: readonly NoteChoice[];
}

function CasusFields({ context, form: { values, set }, groups }: CasusFieldsProps): JSX.Element {
  const words = context.texts().casus;
  return (
    <>
      <TemplateField context={context} value={values.template} onChange={(template) => set({ template })} />
      <TextField
        label={words.title}
        hint={words.titleHint}
        value={values.title}
        onInput={(title) => set({ title })}
        autofocus
      />
      <TextField
        label={words.question}
        hint={words.questionHint}
        lines={2}
        value={values.question}
        onInput={(question) => set({ question })}
      />
      <ThemesField
        label={words.themes}
        hint={words.themesHint}
        value={values.themes}
        known={knownThemes(context.index.value, context.propertyNames())}
        onInput={(themes) => set({ themes })}
      />
      <TextField
        label={words.group}
        value={values.group}
        offers={groups.map(({ title }) => title)}
        onInput={(group) => set({ group })}
      />
    </>
  );
}

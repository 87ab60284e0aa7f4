import type { JSX } from 'preact';
import * as v from 'valibot';

import type { Context } from '@/context';
import { casusName, firstEmptyPlace, newCasusText, themesIn, type NewCasus } from '@/domain/casus/newCasus';
import { knownThemes, noteChoices, type NoteChoice } from '@/domain/index/noteChoices';
import { formatDay } from '@/domain/notes/moments';
import { openNote } from '@/obsidian/openNote';
import { noteTemplates } from '@/templates';
import { openForm, type FormState } from '@/ui/FormModal';
import { TextField } from '@/ui/TextField';
import { ThemesField } from '@/ui/ThemesField';

const schema = v.object({ title: v.string(), question: v.string(), themes: v.string(), group: v.string() });

type CasusValues = v.InferOutput<typeof schema>;

/** Asks what a new casus starts with, makes its note in a folder and opens it where one begins to write. */
export function openCasusForm(context: Context, folder: string): void {
  const groups = groupsOf(context);
  const onlyGroup = groups.length === 1 ? groups[0]?.title : undefined;
  const words = context.texts().casus;
  openForm<CasusValues>(context, {
    draftKey: 'casus',
    title: words.newCasus,
    submitLabel: words.make,
    initial: { title: '', question: '', themes: '', group: onlyGroup ?? '' },
    schema,
    fields: (form) => <CasusFields context={context} form={form} groups={groups} />,
    submit: async (values) => {
      const path = await makeCasus(context, folder, values);
      return () => openNote(context.app, path, { cursorAt: firstEmptyPlace });
    },
  });
}

const groupsOf = ({ index, propertyNames }: Context): NoteChoice[] =>
  noteChoices(index.value, ['group'], propertyNames());

interface CasusFieldsProps {
  readonly context: Context;
  readonly form: FormState<CasusValues>;
  readonly groups: readonly NoteChoice[];
}

function CasusFields({ context, form: { values, set }, groups }: CasusFieldsProps): JSX.Element {
  const words = context.texts().casus;
  return (
    <>
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

async function makeCasus(context: Context, folder: string, values: CasusValues): Promise<string> {
  const language = context.noteLanguage();
  const casus: NewCasus = {
    ...values,
    themes: themesIn(values.themes),
    group: groupLink(context, values.group.trim()),
    day: formatDay(context.clock.now()),
  };
  const vault = { language, names: context.propertyNames() };
  const text = newCasusText(noteTemplates[language].casus, casus, vault);
  return context.notes.create(folder, casusName(casus), text);
}

/** The shortest link to a known group; a name that is not known yet links to a note that may come. */
function groupLink(context: Context, name: string): string {
  const known = groupsOf(context).find(({ title }) => title.toLowerCase() === name.toLowerCase());
  const file = known && context.app.vault.getFileByPath(known.path);
  return file ? context.app.metadataCache.fileToLinktext(file, '', true) : name.replace(/[[\]|#^]/g, ' ');
}

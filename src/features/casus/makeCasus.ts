import * as v from 'valibot';

import type { Context } from '@/context';
import { casusName, newCasusText, themesIn, type NewCasus } from '@/domain/casus/newCasus';
import { noteChoices, type NoteChoice } from '@/domain/index/noteChoices';
import { formatDay } from '@/domain/notes/moments';
import { noteTemplates } from '@/templates';

export const casusSchema = v.object({
  title: v.string(),
  question: v.string(),
  themes: v.string(),
  group: v.string(),
});

/** What the form holds, as typed. */
export type CasusValues = v.InferOutput<typeof casusSchema>;

/** The groups of the vault. */
export const groupsOf = ({ index, propertyNames }: Context): NoteChoice[] =>
  noteChoices(index.value, ['group'], propertyNames());

/** Makes a casus' note in a folder and gives its path. */
export async function makeCasus(context: Context, folder: string, values: CasusValues): Promise<string> {
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

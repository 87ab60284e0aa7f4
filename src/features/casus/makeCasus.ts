import * as v from 'valibot';

import type { Context } from '@/context';
import { firstTemplate, templateChoice, type CasusTemplate } from '@/domain/casus/casusTemplates';
import { casusName, firstEmptyPlace, newCasusText, themesIn, type NewCasus } from '@/domain/casus/newCasus';
import { noteChoices, type NoteChoice } from '@/domain/index/noteChoices';
import { formatDay } from '@/domain/notes/moments';
import { openNote } from '@/obsidian/openNote';
import { casusTemplateTexts } from '@/templates/casusTemplates';
import { makeFromOwn, ownTemplatePath } from './ownTemplate';

export const casusSchema = v.object({
  template: v.optional(v.string(), firstTemplate),
  title: v.string(),
  question: v.string(),
  themes: v.string(),
  group: v.string(),
});

/** What the form holds, as typed; `template` is a choice of template. */
export type CasusValues = v.InferOutput<typeof casusSchema>;

/** The groups of the vault. */
export const groupsOf = ({ index, propertyNames }: Context): NoteChoice[] =>
  noteChoices(index.value, ['group'], propertyNames());

/** Makes a casus' note in a folder and gives what opens it; null when it could not be made, and the user was told why. */
export async function makeCasus(
  context: Context,
  folder: string,
  values: CasusValues,
): Promise<(() => Promise<void>) | null> {
  const template = templateChoice(values.template, ownTemplatePath(context) !== null);
  const casus = casusOf(context, values);
  if (template === 'own') return makeFromOwn(context, folder, casus);
  const path = await makeFromBuiltIn(context, folder, { casus, template });
  return () => openNote(context.app, path, { cursorAt: firstEmptyPlace });
}

function casusOf(context: Context, values: CasusValues): NewCasus {
  return {
    ...values,
    themes: themesIn(values.themes),
    group: groupLink(context, values.group.trim()),
    day: formatDay(context.clock.now()),
  };
}

/** Makes a casus' note from a built-in template and gives its path. */
function makeFromBuiltIn(
  context: Context,
  folder: string,
  { casus, template }: { casus: NewCasus; template: CasusTemplate },
): Promise<string> {
  const language = context.noteLanguage();
  const vault = { language, names: context.propertyNames() };
  const text = newCasusText(casusTemplateTexts[language][template], casus, vault);
  return context.notes.create(folder, casusName(casus), text);
}

/** The shortest link to a known group; a name that is not known yet links to a note that may come. */
function groupLink(context: Context, name: string): string {
  const known = groupsOf(context).find(({ title }) => title.toLowerCase() === name.toLowerCase());
  const file = known && context.app.vault.getFileByPath(known.path);
  return file ? context.app.metadataCache.fileToLinktext(file, '', true) : name.replace(/[[\]|#^]/g, ' ');
}

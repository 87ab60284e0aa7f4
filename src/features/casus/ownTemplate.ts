import type { Context } from '@/context';
import { bodyIfMissing, casusFromOwn, templateSyntax } from '@/domain/casus/casusTemplatesOwn';
import { casusName, firstEmptyPlace, type NewCasus } from '@/domain/casus/newCasus';
import { titleOf } from '@/domain/index/noteChoices';
import { applyChanges, type Edit } from '@/domain/text/changes';
import { openNote } from '@/obsidian/openNote';
import { hasCoreTemplates, insertCoreTemplate, runTemplater } from './templatePlugins';

/** The path of the user's own template note; null when none is set. */
export function ownTemplatePath({ store }: Pick<Context, 'store'>): string | null {
  const path = store.settings.value.casusTemplate;
  if (path === '') return null;
  return path.endsWith('.md') ? path : `${path}.md`;
}

/** A casus made from the user's own note: its path, and the text and the path of the template. */
interface MadeFromOwn {
  readonly path: string;
  readonly template: string;
  readonly templatePath: string;
  /** What makes a text the casus that was asked for; doing it twice changes nothing. */
  readonly fill: (text: string) => Edit;
}

/**
 * Makes a casus' note from the user's own template and gives what opens it. Signs and commands of template plugins stay
 * as they are for those plugins to run once it is open. Null when the template is gone; the user was told.
 */
export async function makeFromOwn(
  context: Context,
  folder: string,
  casus: NewCasus,
): Promise<(() => Promise<void>) | null> {
  const templatePath = ownTemplatePath(context) ?? '';
  const template = await context.notes.read(templatePath);
  if (template === null) {
    context.say(context.texts().casus.templateGone(titleOf(templatePath)));
    return null;
  }
  const vault = { language: context.noteLanguage(), names: context.propertyNames() };
  const fill = (text: string): Edit => casusFromOwn(text, casus, vault);
  const isInserted = templateSyntax(template).core && hasCoreTemplates(context.app);
  const text = applied(isInserted ? '' : template, fill);
  const path = await context.notes.create(folder, casusName(casus), text);
  const made = { path, template, templatePath, fill };
  return () => (isInserted ? openAndInsert(context, made) : openAndRun(context, made));
}

function applied(text: string, change: (text: string) => Edit): string {
  const result = change(text);
  return result.ok ? applyChanges(text, result.changes) : text;
}

/** Opens a note that has its properties only, and lets core Templates put the template in it. */
async function openAndInsert(context: Context, made: MadeFromOwn): Promise<void> {
  const { app, notes } = context;
  const { path, template, templatePath, fill } = made;
  await openNote(app, path, { cursorAt: (text) => text.length });
  const file = app.vault.getFileByPath(templatePath);
  const isInserted = file !== null && (await insertCoreTemplate(app, file));
  await notes.change(path, (text) => bodyIfMissing(text, template));
  await notes.change(path, fill);
  await runRest(context, made, isInserted);
}

async function openAndRun(context: Context, made: MadeFromOwn): Promise<void> {
  await openNote(context.app, made.path, { cursorAt: firstEmptyPlace });
  await runRest(context, made, false);
}

/** Runs Templater where the template asks for it, and says what is left for the user to run. */
async function runRest(
  { app, texts, say }: Context,
  { path, template }: MadeFromOwn,
  isInserted: boolean,
): Promise<void> {
  const words = texts().casus;
  const { core, templater } = templateSyntax(template);
  const file = app.vault.getFileByPath(path);
  if (templater && file && !(await runTemplater(app, file))) say(words.runTemplater);
  if (core && !isInserted) say(words.runTemplates);
}

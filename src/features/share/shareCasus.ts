import type { Context } from '@/context';
import { fileName } from '@/domain/notes/fileName';
import { formatDay } from '@/domain/notes/moments';
import { replaceInCasus } from '@/domain/sharing/copyTraces';
import { recordShared, type Shared } from '@/domain/sharing/recordShared';
import { sharedWords } from '@/domain/sharing/sharedWords';
import { combine, edit, type Edit } from '@/domain/text/changes';
import { findTraces } from '@/domain/trace/findTraces';
import { openNote } from '@/obsidian/openNote';
import { saveAsFile } from '@/obsidian/saveAsFile';
import { planOf, type SharePlan } from './sharePlan';
import type { ShareSource } from './shareSource';
import type { ShareValues } from './shareValues';

/** Asks whether to share what is still traceable. */
export type AskLeft = (left: SharePlan['left']) => Promise<boolean>;

/** Shares a casus as the form says, and writes in it what was shared. Gives what the form is to do then. */
export async function shareCasus(
  context: Context,
  source: ShareSource,
  values: ShareValues,
  ask: AskLeft,
): Promise<boolean | (() => Promise<void>)> {
  const words = context.texts().share;
  const plan = planOf(source, values, context.noteLanguage());
  if (plan.pieces.length === 0) context.say(words.nothing);
  if (plan.pieces.length === 0 || (plan.left.length > 0 && !(await ask(plan.left)))) return false;
  const made = await send(context, values, plan);
  if (await write(context, source, values, { plan, made })) context.say(words.done[values.way]);
  return made === null ? true : () => openNote(context.app, made, { pane: 'tab' });
}

/** Makes the copy; gives the path of its note, if it is one. */
async function send(context: Context, { way }: ShareValues, plan: SharePlan): Promise<string | null> {
  const name = nameOf(context, plan);
  if (way === 'note') {
    return context.notes.create(sharedWords[context.noteLanguage()].folder, name, plan.text);
  }
  if (way === 'clipboard') await navigator.clipboard.writeText(plan.text);
  else saveAsFile(`${name}.md`, plan.text, 'text/markdown');
  return null;
}

/** The name of the copy as a file can have it. */
export const nameOf = ({ texts, clock }: Context, { name }: SharePlan): string =>
  fileName(name, texts().share.nameless(formatDay(clock.now())));

interface Made {
  readonly plan: SharePlan;
  readonly made: string | null;
}

/** Writes down what was shared even when the casus can't be changed in another way. */
async function write(
  context: Context,
  source: ShareSource,
  { way, inCasus }: ShareValues,
  { plan, made }: Made,
): Promise<boolean> {
  const { notes } = context;
  const day = formatDay(context.clock.now());
  const shared: Shared = { day, way, pieces: plan.pieces, note: made && linkTo(context, made, source.path) };
  const record = (text: string): Edit =>
    edit(recordShared(text, shared, { language: context.noteLanguage(), random: context.random }));
  const replace = (text: string): Edit =>
    replaceInCasus(text, findTraces(text, source.known), plan.replacements);
  if (inCasus) {
    const both = await notes.change(source.path, (text) => combine(replace(text), record(text)));
    if (context.tell(both)) return true;
  }
  return context.tell(await notes.change(source.path, record));
}

/** The shortest link that leads there. */
function linkTo({ app }: Context, path: string, from: string): string {
  const file = app.vault.getFileByPath(path);
  return file ? app.metadataCache.fileToLinktext(file, from, true) : path;
}

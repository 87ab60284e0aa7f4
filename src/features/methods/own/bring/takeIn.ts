import * as v from 'valibot';

import type { Context } from '@/context';
import { readIncoming, type Incoming } from '@/domain/methods/importMethod';
import { renamedMethod } from '@/domain/methods/newMethod';
import { fileName } from '@/domain/notes/fileName';
import { applyChanges } from '@/domain/text/changes';
import { openNote } from '@/obsidian/openNote';
import { clashOf, type Clash } from './clash';
import { replaceNote } from './replaceNote';

const ways = ['both', 'replace', 'keep'] as const;

export const importSchema = v.object({ text: v.string(), way: v.picklist(ways) });

/** What the form holds: the text of the note, and what to do when its id is taken. */
export type ImportValues = v.InferOutput<typeof importSchema>;

type Method = Extract<Incoming, { is: 'method' }>;
type Done = boolean | (() => Promise<void>);

/** Takes a method note in. False when nothing was written and the form should stay; the user is told why. */
export async function takeIn(context: Context, { text, way }: ImportValues): Promise<Done> {
  const words = context.texts().ownMethods.bring;
  const incoming = readIncoming(text);
  if (incoming.is !== 'method') {
    context.say(words.trouble[incoming.is]);
    return false;
  }
  const clash = clashOf(context, incoming.method);
  if (!clash) return addNote(context, incoming);
  if (way === 'both') return addBeside(context, incoming, clash);
  if (way === 'replace') return replace(context, incoming, clash);
  context.say(words.kept);
  return true;
}

async function addNote(context: Context, { method, text }: Omit<Method, 'is'>): Promise<Done> {
  const words = context.texts().ownMethods;
  const name = fileName(method.title, words.create.unnamed);
  const path = await context.notes.create(context.folderFor('method'), name, text);
  context.say(words.bring.done(method.title));
  return () => openNote(context.app, path);
}

async function addBeside(context: Context, { method, text }: Method, { free }: Clash): Promise<Done> {
  const renamed = renamedMethod(text, free);
  if (renamed.ok)
    return addNote(context, { method: { ...method, ...free }, text: applyChanges(text, renamed.changes) });
  return context.tell(renamed);
}

/** A method that comes with the plugin stays in it: the new note comes over it, and gives way when it is deleted. */
async function replace(context: Context, incoming: Method, { path }: Clash): Promise<Done> {
  if (path === null) return addNote(context, incoming);
  const isReplaced = await replaceNote(context, path, incoming);
  return isReplaced && (() => openNote(context.app, path));
}

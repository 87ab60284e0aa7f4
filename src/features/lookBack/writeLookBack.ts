import type { Context } from '@/context';
import { newId } from '@/domain/contributions/newId';
import { oneParagraph } from '@/domain/contributions/plainText';
import { formatDay } from '@/domain/notes/moments';
import { addReflectionLookBack, takeBackLookBack } from '@/domain/reflection/lookBackEdits';
import type { ReflectionAnswer } from '@/domain/reflection/lookBackLines';
import { pathNow } from '@/obsidian/renamedNotes';

/** Adds an answer to a reflection, by the path that it has or had, with today's day; gives what went into the note, or null once the user was told why not. */
export async function writeLookBack(
  context: Context,
  path: string,
  { answer, words }: { answer: ReflectionAnswer; words: string },
): Promise<string | null> {
  const { app, notes, random, noteLanguage, clock } = context;
  const day = formatDay(clock.now());
  let added = '';
  const written = await notes.change(pathNow(app, path), (text) => {
    const id = newId('lookBack', text, random);
    const edit = addReflectionLookBack(text, { id, day, answer, text: oneParagraph(words) }, noteLanguage());
    added = edit.ok ? (edit.changes[0]?.insert ?? '') : '';
    return edit;
  });
  return context.tell(written) ? added : null;
}

/** Takes back what was added; gives whether it was, and tells the user why not. */
export async function unwriteLookBack(context: Context, path: string, added: string): Promise<boolean> {
  const { app, notes, tell } = context;
  return tell(await notes.change(pathNow(app, path), (text) => takeBackLookBack(text, added)));
}

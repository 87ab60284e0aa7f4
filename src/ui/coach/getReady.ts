import type { Context } from '@/context';
import type { NoteLanguage } from '@/domain/notes/noteTypes';
import { readAhead } from '@/domain/questions/readAhead';
import { createPauses } from '@/obsidian/pauses';
import { coachIsOn } from './judgeLine';

/** How the coach is got ready: what is waited for in between, and whether it is of no use any more. */
export interface Readying {
  readonly pause: () => Promise<void> | null;
  readonly isOver: () => boolean;
}

const forAll = (): Readying => ({ pause: createPauses(), isOver: () => false });

/**
 * Gets the coach ready between frames, the language of the notes first, so that the first question waits for nothing.
 * `read` reads a small part.
 * @returns null when it is ready; else whether it is in the end, which it is not when it was of no use by then or is off
 */
export function getReady(
  context: Context,
  readying = forAll(),
  read: typeof readAhead = readAhead,
): Promise<boolean> | null {
  const first = context.noteLanguage();
  const languages: readonly NoteLanguage[] = first === 'nl' ? ['nl', 'en'] : ['en', 'nl'];
  if (!coachIsOn(context)) return Promise.resolve(false);
  return languages.some(read) ? readAll(languages, readying, read) : null;
}

async function readAll(
  languages: readonly NoteLanguage[],
  { pause, isOver }: Readying,
  read: typeof readAhead,
): Promise<boolean> {
  for (const language of languages)
    do {
      await pause();
      if (isOver()) return false;
    } while (read(language));
  return true;
}

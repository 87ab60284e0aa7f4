import type { Context } from '@/context';
import type { NoteLanguage } from '@/domain/notes/noteTypes';
import { readAhead } from '@/domain/questions/readAhead';
import { createPauses } from '@/obsidian/pauses';
import { coachIsOn } from './judgeLine';

/** Gets the coach ready between frames, the language of the notes first, so that the first question waits for nothing. */
export async function getReady(context: Context): Promise<void> {
  if (!coachIsOn(context)) return;
  const first = context.noteLanguage();
  const languages: readonly NoteLanguage[] = first === 'nl' ? ['nl', 'en'] : ['en', 'nl'];
  const pause = createPauses();
  for (const language of languages) while (readAhead(language)) await pause();
}

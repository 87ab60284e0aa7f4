import type { Context } from '@/context';
import { formatDay } from '@/domain/notes/moments';

/** Reads a day from words: null when they name none. */
export type DueReader = (words: string) => string | null;

/** Gives the reader of days in words, which is evaluated on first use. */
export async function loadDueReader({ clock, noteLanguage }: Context): Promise<DueReader> {
  const { readDueDay } = await import('@/domain/actions/dueDay');
  return (words) => readDueDay(words, formatDay(clock.now()), noteLanguage());
}

/** The day that a form's field holds, null when it is empty, undefined when it can't be read; the user is told so. */
export async function dueOrTell(context: Context, words: string): Promise<string | null | undefined> {
  if (words.trim() === '') return null;
  const day = (await loadDueReader(context))(words);
  if (day === null) context.say(context.texts().actions.dueUnknown);
  return day ?? undefined;
}

import type { Context } from '@/context';
import { formatDay } from '@/domain/notes/moments';

/** Reads a day from words: null when they name none. */
export type DueReader = (words: string) => string | null;

/**
 * Gives the reader of days in words, which is evaluated on first use. Where it can't be (iOS before 16.4 lacks a sign that
 * it uses), a day is read as `2026-12-05` only.
 */
export async function loadDueReader({ clock, noteLanguage }: Context): Promise<DueReader> {
  try {
    const { readDueDay } = await import('@/domain/actions/dueDay');
    return (words) => readDueDay(words, formatDay(clock.now()), noteLanguage());
  } catch {
    return (words) => /^\d{4}-\d{2}-\d{2}$/.exec(words.trim())?.[0] ?? null;
  }
}

/** The day that a form's field holds, null when it is empty, undefined when it can't be read; the user is told so. */
export async function dueOrTell(context: Context, words: string): Promise<string | null | undefined> {
  if (words.trim() === '') return null;
  const day = (await loadDueReader(context))(words);
  if (day === null) context.say(context.texts().actions.dueUnknown);
  return day ?? undefined;
}

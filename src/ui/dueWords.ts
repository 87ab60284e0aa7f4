import type { Context } from '@/context';
import { isNextMeeting, nextMeetingOf, type NextMeeting } from '@/domain/actions/nextMeeting';
import { formatDay } from '@/domain/notes/moments';
import type { Texts } from '@/i18n/texts';

/** Reads a day from words: null when they name none. */
export type DueReader = (words: string) => string | null;

/** Why words name no day: they can't be read, or they mean a meeting that is not known. */
export type DueProblem = 'unknown' | Exclude<NextMeeting['is'], 'known'>;

/** A day, `2026-12-05`, or why words name none. */
export type DueReading = { readonly day: string } | { readonly day: null; readonly problem: DueProblem };

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

/** The day that words name; those that mean the next meeting name its day, where there can be one. */
export function readDue(reader: DueReader, words: string, meeting?: NextMeeting): DueReading {
  if (meeting && isNextMeeting(words))
    return meeting.is === 'known' ? { day: meeting.day } : { day: null, problem: meeting.is };
  const day = reader(words);
  return day === null ? { day, problem: 'unknown' } : { day };
}

/** What there is to say of a day that is not known. */
export function dueProblem(words: Texts['actions'], problem: DueProblem): string {
  const { dueUnknown, dueNoGroup, dueNoMeeting } = words;
  return { unknown: dueUnknown, 'no-group': dueNoGroup, 'no-day': dueNoMeeting }[problem];
}

/** The day that a form's field holds, null when it is empty, undefined when it can't be read; the user is told so. */
export async function dueOrTell(
  context: Context,
  words: string,
  meeting?: NextMeeting,
): Promise<string | null | undefined> {
  if (words.trim() === '') return null;
  const read = readDue(await loadDueReader(context), words, meeting);
  if (read.day !== null) return read.day;
  context.say(dueProblem(context.texts().actions, read.problem));
  return undefined;
}

/** The next meeting of the group of the first of some notes that has one. */
export function meetingFor(
  { app, clock, index, propertyNames }: Context,
  paths: readonly string[],
): NextMeeting {
  if (!index.value) return { is: 'no-group' };
  const resolve = (target: string, from: string): string | null =>
    app.metadataCache.getFirstLinkpathDest(target, from)?.path ?? null;
  return nextMeetingOf(paths, index.value, { names: propertyNames(), resolve }, formatDay(clock.now()));
}

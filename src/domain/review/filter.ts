import type { ActionRecord, NoteRecord, Records, SessionRecord } from '../records/records';

/** What the review is narrowed to. Days are ISO days, both counting as in; `group` is the path of a group's note. */
export interface ReviewFilter {
  readonly from: string | null;
  readonly to: string | null;
  readonly group: string | null;
  readonly theme: string | null;
  readonly with: 'all' | 'solo' | 'group';
}

/** A filter that lets everything through. */
export const noFilter: ReviewFilter = { from: null, to: null, group: null, theme: null, with: 'all' };

/** The records that a filter lets through. What has no day is left out once a period is chosen: see `leftOut`. */
export function filterRecords(records: Records, filter: ReviewFilter): Records {
  if (isOpen(filter)) return records;
  const { notePasses, actionPasses } = passesOf(records, filter);
  const inPeriod = (day: string | null): boolean => isInPeriod(day, filter);
  const days = dayOfNotes(records, filter);
  return {
    ...records,
    casussen: records.casussen.filter((one) => inPeriod(one.day) && notePasses(one)),
    sessions: records.sessions.filter((one) => inPeriod(one.day) && notePasses(one)),
    reflections: records.reflections.filter((one) => inPeriod(one.day) && notePasses(one)),
    actions: records.actions.filter((one) => inPeriod(dayOfAction(one, days)) && actionPasses(one)),
  };
}

/** The paths of the notes that a chosen period leaves out only because they, or an action in them, have no day. */
export function leftOut(records: Records, filter: ReviewFilter): string[] {
  if (!hasPeriod(filter)) return [];
  const { notePasses, actionPasses } = passesOf(records, filter);
  const days = dayOfNotes(records, filter);
  const notes = notesOf(records).filter((one) => one.day === null && notePasses(one));
  const actions = records.actions.filter((one) => dayOfAction(one, days) === null && actionPasses(one));
  return [...new Set([...notes, ...actions].map(({ path }) => path))];
}

/** The day on which an action was promised: its own, else that of the note it stands in. */
export const dayOfAction = (
  { created, path }: ActionRecord,
  days: ReadonlyMap<string, string | null>,
): string | null => created ?? days.get(path) ?? null;

const hasPeriod = ({ from, to }: ReviewFilter): boolean => from !== null || to !== null;

const isOpen = (filter: ReviewFilter): boolean =>
  !hasPeriod(filter) && filter.group === null && filter.theme === null && filter.with === 'all';

/** Whether a day lies in the period; without a period every day does, and no day as well. */
export const isInPeriod = (day: string | null, { from, to }: Pick<ReviewFilter, 'from' | 'to'>): boolean =>
  day === null ? from === null && to === null : (from === null || day >= from) && (to === null || day <= to);

const notesOf = ({ casussen, sessions, reflections }: Records): NoteRecord[] => [
  ...casussen,
  ...sessions,
  ...reflections,
];

/**
 * The days of the notes in which actions stand that say no day themselves; of no others, for they are many. None without a
 * period, which is all they are for.
 */
export function dayOfNotes(records: Records, filter: ReviewFilter): Map<string, string | null> {
  const days = new Map<string, string | null>();
  if (!hasPeriod(filter)) return days;
  for (const { created, path } of records.actions) if (created === null) days.set(path, null);
  if (days.size === 0) return days;
  for (const { path, day } of notesOf(records)) if (days.has(path)) days.set(path, day);
  return days;
}

interface Passes {
  readonly notePasses: (note: NoteRecord & { readonly session?: string | null }) => boolean;
  readonly actionPasses: (action: ActionRecord) => boolean;
}

/** The tests for all but the period. */
function passesOf(records: Records, { group, theme, with: company }: ReviewFilter): Passes {
  const isAlone = company === 'all' ? () => false : aloneIn(records);
  const passes = (one: Pick<NoteRecord, 'group' | 'themes'>, alone: boolean): boolean =>
    (group === null || one.group === group) &&
    (theme === null || one.themes.includes(theme)) &&
    (company === 'all' || alone === (company === 'solo'));
  return {
    notePasses: (note) => passes(note, isAlone(note, note.session ?? note.path)),
    actionPasses: (action) => passes(action, isAlone(action, action.session ?? action.path)),
  };
}

type Alone = (one: Pick<NoteRecord, 'group'>, session: string) => boolean;

/** Alone is what came from a session alone, or from none and belongs to no group. */
function aloneIn({ sessions }: Records): Alone {
  const bySession = new Map<string, SessionRecord>(sessions.map((session) => [session.path, session]));
  const inGroup = new Set(sessions.flatMap((one) => (one.casus === null || one.isSolo ? [] : [one.casus])));
  return (one, session) => {
    const found = bySession.get(session);
    if (found) return found.isSolo;
    return one.group === null && !inGroup.has(session);
  };
}

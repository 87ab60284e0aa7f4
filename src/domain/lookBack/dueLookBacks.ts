import { addYears } from 'date-fns/addYears';
import { parseISO } from 'date-fns/parseISO';

import { formatDay } from '../notes/moments';
import type { Records, ReflectionRecord } from '../records/records';
import { momentsOf, type DatedMoment, type WantedMoments } from './moments';

/** A reflection to come back to, with the moment that asks for it. */
export interface DueLookBack extends DatedMoment {
  readonly reflection: ReflectionRecord;
}

/** What counts: `today` as an ISO day, the moments somebody wants, and the days noted in a reflection, by its path. */
export interface LookBackAsking {
  readonly today: string;
  readonly wanted: WantedMoments;
  readonly ownDays: (path: string) => readonly string[];
}

/** How many look-backs are asked at a time. */
export const mostLookBacks = 3;

const mostYears = 2;

/**
 * What to look back on, three at most: those that wait longest, of different sessions or casussen where there are. Only the
 * newest moment of a reflection counts, and what was written more than two years ago is asked for on one's own days only.
 */
export function dueLookBacks(
  records: Pick<Records, 'reflections' | 'sessions' | 'groups'>,
  asking: LookBackAsking,
): DueLookBack[] {
  const meetings = meetingsByGroup(records);
  const oldest = formatDay(addYears(parseISO(asking.today), -mostYears));
  const due = records.reflections.flatMap((reflection) => {
    const held = meetings.get(reflection.group ?? '') ?? [];
    const found = dueMoment(reflection, { ...asking, meetings: held, oldest });
    return found ? [{ reflection, ...found }] : [];
  });
  return varied(due.sort(longestWaiting));
}

interface Asked extends LookBackAsking {
  readonly meetings: readonly string[];
  readonly oldest: string;
}

/** The newest moment that has come, unless it has passed by or was answered. */
function dueMoment(reflection: ReflectionRecord, asked: Asked): DatedMoment | null {
  const { lookBacks, path } = reflection;
  const { today, wanted, oldest, meetings } = asked;
  const ownDays = asked.ownDays(path);
  const isTooOld = reflection.day !== null && reflection.day < oldest;
  const day = isTooOld ? null : reflection.day;
  const isNew = day === null || day >= today;
  if (isNew && ownDays.length === 0) return null;
  if (lookBacks.some(({ answer }) => answer === 'notAgain')) return null;
  const come = momentsOf({ day, ownDays, meetings }, wanted).filter((one) => one.day <= today);
  const newest = come.at(-1);
  if (!newest || (newest.until !== null && newest.until < today)) return null;
  return lookBacks.some((one) => one.day >= newest.day) ? null : newest;
}

/** The days on which each group met, and the one on which it will, by the path of its note. */
function meetingsByGroup({
  sessions,
  groups,
}: Pick<Records, 'sessions' | 'groups'>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (group: string | null, day: string | null): void => {
    if (group === null || day === null) return;
    const days = found.get(group);
    if (days) days.push(day);
    else found.set(group, [day]);
  };
  sessions.filter(({ isSolo }) => !isSolo).forEach(({ group, day }) => add(group, day));
  groups.forEach(({ path, nextMeeting }) => add(path, nextMeeting));
  return found;
}

function longestWaiting(a: DueLookBack, b: DueLookBack): number {
  const [one, other] = [a.day + a.reflection.path, b.day + b.reflection.path];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** As many as are asked at a time: first one of each session or casus, then whichever waits longest. */
function varied(due: readonly DueLookBack[]): DueLookBack[] {
  const about = ({ reflection }: DueLookBack): string =>
    reflection.session ?? reflection.casus ?? reflection.path;
  const seen = new Set<string>();
  const firsts: DueLookBack[] = [];
  const others: DueLookBack[] = [];
  for (const one of due) {
    (seen.has(about(one)) ? others : firsts).push(one);
    seen.add(about(one));
  }
  return [...firsts, ...others].slice(0, mostLookBacks);
}

/** How many look-backs were written on a day, skipped ones too. */
export const lookedBackOn = ({ reflections }: Pick<Records, 'reflections'>, day: string): number =>
  reflections.reduce((count, { lookBacks }) => count + lookBacks.filter((one) => one.day === day).length, 0);

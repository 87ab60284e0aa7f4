import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { parseISO } from 'date-fns/parseISO';

import { formatDay } from '../notes/moments';

/** When one is asked to look back, earliest first; `own` are days that somebody noted in the reflection. */
export const lookBackMoments = ['week', 'beforeMeeting', 'halfYear', 'year', 'own'] as const;

export type LookBackMoment = (typeof lookBackMoments)[number];

/** Which of the moments somebody wants; days of one's own always count. */
export type WantedMoments = Readonly<Record<Exclude<LookBackMoment, 'own'>, boolean>>;

/** A moment on the calendar: from `day` on, and up to `until` where it passes by itself. ISO days. */
export interface DatedMoment {
  readonly moment: LookBackMoment;
  readonly day: string;
  readonly until: string | null;
}

/** What the moments of one reflection follow from: its ISO day or null, the days noted in it, and its group's meetings. */
export interface MomentSource {
  readonly day: string | null;
  readonly ownDays: readonly string[];
  readonly meetings: readonly string[];
}

/** How many days before a meeting one is asked. */
const daysBeforeMeeting = 3;

/** All moments of one reflection, in order of day. */
export function momentsOf({ day, ownDays, meetings }: MomentSource, wanted: WantedMoments): DatedMoment[] {
  const own = ownDays.map((one): DatedMoment => ({ moment: 'own', day: one, until: null }));
  const counted = day === null ? [] : countedFrom(day, meetings).filter(({ moment }) => wanted[moment]);
  return [...counted, ...own].sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

type CountedMoment = DatedMoment & { readonly moment: keyof WantedMoments };

function countedFrom(day: string, meetings: readonly string[]): CountedMoment[] {
  const date = parseISO(day);
  const at = (moment: keyof WantedMoments, then: Date): CountedMoment => ({
    moment,
    day: formatDay(then),
    until: null,
  });
  return [
    at('week', addDays(date, 7)),
    ...beforeMeeting(date, meetings),
    at('halfYear', addMonths(date, 6)),
    at('year', addMonths(date, 12)),
  ];
}

/** The first meeting whose eve comes after the reflection; one that is nearer says nothing new. */
function beforeMeeting(date: Date, meetings: readonly string[]): CountedMoment[] {
  const near = formatDay(addDays(date, daysBeforeMeeting));
  let until: string | null = null;
  for (const meeting of meetings) if (meeting > near && (until === null || meeting < until)) until = meeting;
  if (until === null) return [];
  const day = formatDay(addDays(parseISO(until), -daysBeforeMeeting));
  return [{ moment: 'beforeMeeting', day, until }];
}

import { groupByDue } from '@/domain/actions/listActions';
import { isOpen } from '@/domain/actions/actionLine';
import { formatReminders } from '@/domain/calendar/reminders';
import { dueLookBacks } from '@/domain/lookBack/dueLookBacks';
import type { NoteRecord, Records } from '@/domain/records/records';
import { effectChains, lastDayOf } from '@/domain/review/effect/effectChains';
import { effectFlow } from '@/domain/review/effect/effectFlow';
import { filterRecords, leftOut, noFilter, type ReviewFilter } from '@/domain/review/filter';
import { halfYearLetter } from '@/domain/review/halfYear/letter';
import { methodUses } from '@/domain/review/methods/methodUses';
import { rolesTaken } from '@/domain/review/methods/rolesTaken';
import { periodOf, periodsBetween, periodUnits, type Period } from '@/domain/review/periods';
import { questionPaths } from '@/domain/review/questions/questionPaths';
import { themeCourse } from '@/domain/review/themes/themeCourse';
import { themeHeat } from '@/domain/review/themes/themeHeat';
import { themeUses } from '@/domain/review/themes/themeUses';
import { timelineOf } from '@/domain/review/timeline/timeline';

const me = 'MB';
const wanted = { week: true, beforeMeeting: true, halfYear: true, year: true };

/** Every number that the review and what reminds of things make of some records, seen from an ISO day, as plain data. */
export function everyNumber(records: Records, today: string): unknown {
  const period = periodOf(today, 'halfYear');
  const filters = periodUnits.map((unit) => ({ ...noFilter, ...daysOf(periodOf(today, unit)) }));
  const { waiting, closed } = effectChains(records.actions, today);
  return {
    days: notesOf(records).map(({ path, day }) => [
      path,
      day,
      day && periodUnits.map((unit) => periodOf(day, unit)),
    ]),
    filters: filters.map((filter) => countsOf(records, filter)),
    timeline: timelineOf(records, noFilter, records, today),
    themes: themesOf(records, today),
    questions: questionPaths(records, records).map(({ steps }) => steps),
    methods: methodUses(records.sessions).group.map(({ method, lastDay }) => [method, lastDay]),
    roles: rolesTaken(records.sessions, me),
    flow: effectFlow([...waiting, ...closed]),
    chains: [...waiting, ...closed].map((chain) => [chain.action.id, chain.isOverdue, lastDayOf(chain)]),
    letters: periodsBetween('2024-11-01', period.to, 'halfYear').map((one) => lettersOf(records, one)),
    lookBacks: dueLookBacks(records, { today, wanted, ownDays: () => [] }).map(({ day, moment }) => [
      day,
      moment,
    ]),
    due: groupByDue(records.actions.filter(isOpen), today).map(({ group, actions }) => [
      group,
      ...actions.map(({ id }) => id),
    ]),
    reminders: remindersOf(records),
  };
}

function lettersOf(records: Records, period: Period): unknown {
  const { counts, brought, lines, themes, promised, open, ready, roles } = halfYearLetter(
    records,
    period,
    me,
  );
  const questions = brought.map(({ casus, first, last }) => [casus.path, first, last]);
  const ids = [...promised, ...open].map(({ id }) => id);
  return [period, counts, questions, lines.map(({ line }) => line), themes, ids, ready.length, roles];
}

const notesOf = ({ casussen, sessions, reflections }: Records): NoteRecord[] => [
  ...casussen,
  ...sessions,
  ...reflections,
];

const daysOf = ({ from, to }: { from: string; to: string }): Pick<ReviewFilter, 'from' | 'to'> => ({
  from,
  to,
});

/** How much of everything a filter lets through, and how much it leaves out for want of a day. */
export function countsOf(records: Records, filter: ReviewFilter): number[] {
  const { casussen, sessions, reflections, actions } = filterRecords(records, filter);
  return [casussen, sessions, reflections, actions, leftOut(records, filter)].map(({ length }) => length);
}

function themesOf(records: Records, today: string): unknown {
  const uses = themeUses(records);
  const periods = periodsBetween('2024-11-01', today, 'week');
  return [themeHeat(uses, periods), uses.map((use) => themeCourse(use, today))];
}

/** The calendar file for all that has a day, made at one moment, whatever the clocks say. */
const remindersOf = ({ actions }: Records): string =>
  formatReminders(
    actions.flatMap(({ id, due, text: title }) => (due === null ? [] : [{ id, due, title }])),
    { now: new Date('2026-03-28T23:30:00Z'), rings: true },
  );

import fc from 'fast-check';
import { expect, it } from 'vitest';

import { changeIndex, newIndex, type IndexedNote } from '@/domain/index/vaultIndex';
import { readRecords } from '@/domain/records/readRecords';
import type { Records } from '@/domain/records/records';
import { chainOf } from '@/domain/actions/chain';
import { effectFlow } from '@/domain/review/effect/effectFlow';
import { noFilter } from '@/domain/review/filter';
import { halfYearLetter } from '@/domain/review/halfYear/letter';
import { answersTo, evaluationSpread } from '@/domain/review/methods/evaluationSpread';
import { methodUses } from '@/domain/review/methods/methodUses';
import { rolesTaken } from '@/domain/review/methods/rolesTaken';
import { periodsBetween } from '@/domain/review/periods';
import { askersIn } from '@/domain/review/questions/askedBy';
import { questionPaths } from '@/domain/review/questions/questionPaths';
import { themeHeat } from '@/domain/review/themes/themeHeat';
import { themeUses } from '@/domain/review/themes/themeUses';
import { timelineItems } from '@/domain/review/timeline/items';
import { indexOf, readingOf } from '../../records/vault';
import { demoTexts, me, noord, tally, today } from './demoVault';
import { countsOf, everyNumber } from './everyNumber';

const notes = [...indexOf(demoTexts).notes.values()];

/** What is read when only some of the notes of the demo vault are there. */
function recordsOfNotes(some: readonly IndexedNote[]): Records {
  const index = changeIndex(newIndex(), { set: [...some], removed: [] });
  return readRecords(index, readingOf(some.map(({ path }) => path)));
}

type Counts = Record<string, number>;

const named = (prefix: string, counts: readonly (readonly [string, number])[]): Counts =>
  Object.fromEntries(counts.map(([name, count]) => [`${prefix} ${name}`, count]));

/** All that is counted, by name; what is not there counts for nothing. */
function countsIn(records: Records): Counts {
  const { sessions, actions } = records;
  const { byStanding, ...flow } = effectFlow(actions.map((action) => chainOf(action, today)));
  const uses = methodUses(sessions);
  return {
    ...named('all', Object.entries(countsOf(records, noFilter))),
    ...named('of the group', Object.entries(countsOf(records, { ...noFilter, group: noord }))),
    ...named(
      'timeline',
      Object.entries(tally(timelineItems(records, noFilter, records), ({ kind }) => kind)),
    ),
    ...named('flow', Object.entries(flow)),
    ...named(
      'standing',
      byStanding.map(({ standing, count }) => [standing, count]),
    ),
    ...named(
      'method',
      [...uses.group, ...uses.solo].map((use) => [use.method, use.sessions.length]),
    ),
    ...named('answers', Object.entries(evaluationSpread(sessions).questions.map(answersTo))),
    ...named(
      'asked',
      askersIn(sessions).map((one) => [one.speaker, one.asked]),
    ),
    wordings: questionPaths(records, records).length,
    ...themesIn(records),
    ...rolesIn(records),
    ...halfYearsIn(records),
  };
}

function themesIn(records: Records): Counts {
  const { periods, rows } = themeHeat(themeUses(records), periodsBetween('2024-10-01', today, 'quarter'));
  return Object.assign(
    {},
    ...rows.map(({ theme, counts }) =>
      named(
        theme,
        counts.map((count, at) => [periods[at]?.key ?? '', count]),
      ),
    ),
  ) as Counts;
}

const rolesIn = ({ sessions }: Records): Counts =>
  Object.assign(
    {},
    ...rolesTaken(sessions, me).map(({ person, roles }) =>
      named(
        person,
        roles.map(({ role, times }) => [role, times]),
      ),
    ),
  ) as Counts;

const halfYearsIn = (records: Records): Counts =>
  Object.assign(
    {},
    ...periodsBetween('2024-10-01', today, 'halfYear').map((period) => {
      const { counts, lines, open } = halfYearLetter(records, period, me);
      return named(period.key, [
        ...Object.entries(counts),
        ...[['lines', lines.length] as const, ['all open', open.length] as const],
      ]);
    }),
  ) as Counts;

it('a note more never makes a count less', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(notes, { minLength: 1 }), ([added, ...others]) => {
      const before = countsIn(recordsOfNotes(others));
      const after = countsIn(recordsOfNotes(added ? [...others, added] : others));
      const lowered = Object.keys(before).filter((name) => (after[name] ?? 0) < (before[name] ?? 0));
      expect(lowered).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

it('the order in which notes come makes no difference', () => {
  const known = JSON.stringify(everyNumber(recordsOfNotes(notes), today));
  fc.assert(
    fc.property(fc.noShrink(fc.shuffledSubarray(notes, { minLength: notes.length })), (shuffled) => {
      expect(JSON.stringify(everyNumber(recordsOfNotes(shuffled), today))).toBe(known);
    }),
    { numRuns: 4 },
  );
});

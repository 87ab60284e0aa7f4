import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { chainOf } from '@/domain/actions/chain';
import type { Records } from '@/domain/records/records';
import { effectChains } from '@/domain/review/effect/effectChains';
import { effectFlow, type StandingCount } from '@/domain/review/effect/effectFlow';
import { filterRecords, noFilter } from '@/domain/review/filter';
import { countPeriod, ownActions } from '@/domain/review/mine';
import { answersTo, evaluationSpread } from '@/domain/review/methods/evaluationSpread';
import { heldSessions, methodUses } from '@/domain/review/methods/methodUses';
import { rolesTaken } from '@/domain/review/methods/rolesTaken';
import { periodsBetween, periodUnits, type PeriodUnit } from '@/domain/review/periods';
import { askedBy, askersIn } from '@/domain/review/questions/askedBy';
import { kindsOverTime } from '@/domain/review/questions/kindsOverTime';
import { themeHeat } from '@/domain/review/themes/themeHeat';
import { themeUses } from '@/domain/review/themes/themeUses';
import { condense } from '@/domain/review/timeline/condense';
import { timelineItems } from '@/domain/review/timeline/items';
import { groupLanes, noGroupLane } from '@/domain/review/timeline/timeline';
import { madeGroups, madeRecords } from './madeRecords';

const today = '2026-11-22';
/** All days there are, in whole years; what is left of the last week has no note. */
const [from, to] = ['2024-01-01', '2027-12-31'];
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
/** Adds up lists of numbers place by place. */
const together = (lists: readonly (readonly number[])[]): number[] =>
  (lists[0] ?? []).map((_, at) => sum(lists.map((one) => one[at] ?? 0)));

const sizes = ({ casussen, sessions, reflections, actions }: Records): number[] =>
  [casussen, sessions, reflections, actions].map(({ length }) => length);

/** A number that is a sum: its name, the whole, and what its parts make together. */
type Sum = [name: string, whole: unknown, parts: unknown];

const sumsIn = (records: Records, units: readonly PeriodUnit[]): Sum[] => [
  ...filters(records),
  ...periods(records, units),
  ...promises(records),
  ...sessionParts(records),
  ...pictures(records),
];

function filters(records: Records): Sum[] {
  const solo = ['solo', 'group'] as const;
  const ofGroups = madeGroups.flatMap((group) =>
    group === null ? [] : [sizes(filterRecords(records, { ...noFilter, group }))],
  );
  const of = <T extends { readonly group: string | null }>(all: readonly T[]): number =>
    all.filter(({ group }) => group === null).length;
  const { casussen, sessions, reflections, actions } = records;
  const ofNone = [of(casussen), of(sessions), of(reflections), of(actions)];
  return [
    ['by group', sizes(records), together([...ofGroups, ofNone])],
    [
      'alone or not',
      sizes(records),
      together(solo.map((one) => sizes(filterRecords(records, { ...noFilter, with: one })))),
    ],
  ];
}

function periods(records: Records, units: readonly PeriodUnit[]): Sum[] {
  const between = (some: { from: string; to: string }): Records =>
    filterRecords(records, { ...noFilter, ...some });
  const figures = (some: Records): number[] => {
    const { sessions, alone, reflections, promised, done, open } = countPeriod(some, records.casussen, 'MB');
    return [...sizes(some), sessions, alone, reflections, promised, done, open];
  };
  const whole = between({ from, to });
  const { casussen, sessions, reflections } = records;
  const undated = [casussen, sessions, reflections].map(
    (list) => list.filter(({ day }: { readonly day: string | null }) => day === null).length,
  );
  return [
    ['with and without a day', sizes(records).slice(0, 3), together([sizes(whole).slice(0, 3), undated])],
    ...units.map((unit): Sum => {
      const parts = periodsBetween(from, to, unit).map((one) => figures(between(one)));
      return [`by ${unit}`, figures(whole), together(parts)];
    }),
  ];
}

function promises(records: Records): Sum[] {
  const chains = records.actions.map((action) => chainOf(action, today));
  const { byStanding, ...whole } = effectFlow(chains);
  const numbers = ({ count, overdue, withEffect, withLearning }: StandingCount): number[] => [
    ...[count, overdue, withEffect, withLearning],
  ];
  const { waiting, closed } = effectChains(records.actions, today);
  const counts = countPeriod(records, records.casussen, 'MB');
  const own = ownActions(records.actions, 'MB');
  return [
    [
      'by standing',
      numbers(whole),
      byStanding.length === 0 ? [0, 0, 0, 0] : together(byStanding.map(numbers)),
    ],
    ['waiting or not', records.actions.length, waiting.length + closed.length],
    [
      'promised',
      counts.promised,
      counts.done + counts.open + own.filter(({ status }) => status === '-').length,
    ],
  ];
}

function sessionParts({ sessions }: Records): Sum[] {
  const uses = methodUses(sessions);
  const withMethod = heldSessions(sessions).filter(({ method }) => method !== '');
  const held = heldSessions(sessions).filter(({ isSolo }) => !isSolo);
  const answers = (some: typeof sessions): number => sum(evaluationSpread(some).questions.map(answersTo));
  const byMethod = [...new Set(sessions.map(({ method }) => method))].map((method) =>
    answers(sessions.filter((one) => one.method === method)),
  );
  const asked = sessions.flatMap(({ lines, isSolo }) =>
    lines.filter(({ kind, speaker }) => kind === 'question' && (isSolo || speaker !== null)),
  );
  const kinds = kindsOverTime(askedBy(sessions, 'AK'), 'AK', () => 'unsure');
  const byHalfYear = sum((kinds?.halfYears ?? []).map((one) => one.asked.asked));
  return [
    ['by method', withMethod.length, sum([...uses.group, ...uses.solo].map((use) => use.sessions.length))],
    ['answers by method', answers(sessions), sum(byMethod)],
    [
      'roles',
      sum(held.map(({ roles }) => Object.keys(roles).length)),
      sum(rolesTaken(sessions, 'MB').flatMap(({ roles }) => roles.map(({ times }) => times))),
    ],
    ['questions by person', asked.length, sum(askersIn(sessions).map((one) => one.asked))],
    ['questions by half-year', kinds?.total.asked ?? 0, byHalfYear + (kinds?.undated ?? 0)],
  ];
}

function pictures(records: Records): Sum[] {
  const { casussen, sessions, reflections } = records;
  const uses = themeUses(records);
  const heat = (unit: 'month' | 'quarter' | 'halfYear' | 'year'): number[] =>
    themeHeat(uses, periodsBetween(from, to, unit)).rows.map(({ counts }) => sum(counts));
  const dated = uses.map(({ mentions }) => mentions.filter(({ day }) => day !== null).length);
  const items = timelineItems(records, noFilter, records);
  const lanes = condense(items, groupLanes(items), ({ group }) => group ?? noGroupLane, 40).lanes;
  const notes = [...casussen, ...sessions, ...reflections];
  return [
    [
      'themes',
      sum(notes.map(({ themes }) => themes.length)),
      sum(uses.map(({ mentions }) => mentions.length)),
    ],
    ...(['month', 'quarter', 'halfYear', 'year'] as const).map((unit): Sum => [
      `themes by ${unit}`,
      dated,
      heat(unit),
    ]),
    [
      'timeline',
      notes.filter(({ day }) => day !== null).length,
      items.filter(({ kind }) => kind !== 'lookBack').length,
    ],
    ['lanes', items.length, sum(lanes.flatMap(({ marks }) => marks.map((mark) => mark.items.length)))],
  ];
}

function expectSums(records: Records, units: readonly PeriodUnit[]): void {
  const found = sumsIn(records, units);
  const parts = found.map(([name, , made]) => [name, made]);
  expect(parts).toEqual(found.map(([name, whole]) => [name, whole]));
}

describe('every number is the sum of its parts', () => {
  it('of a handful of notes, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 24 }),
        fc.noShrink(fc.integer()),
        fc.constantFrom(...periodUnits),
        (notes, seed, unit) => expectSums(madeRecords(notes, seed), [unit]),
      ),
      { numRuns: 25 },
    );
  });

  it('of ten thousand', () => {
    const records = madeRecords(10_000, 6);
    expect(sizes(records)).toEqual([2500, 2500, 2500, 2500]);
    expectSums(records, ['year']);
  }, 20_000);
});

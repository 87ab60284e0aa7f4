import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';

import { lookBackMoments, momentsOf } from '@/domain/lookBack/moments';
import { mostLookBacks } from '@/domain/lookBack/dueLookBacks';
import { reflectionAnswers } from '@/domain/reflection/lookBackLines';
import { allWanted, dueOn, group, lookedBack, reflection, type Asking } from './reflections';

const anyDay = fc
  .integer({ min: 0, max: 1500 })
  .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));

const anyReflection = fc
  .record({
    day: fc.option(anyDay),
    session: fc.option(fc.constantFrom('a.md', 'b.md')),
    group: fc.option(fc.constantFrom('Noord.md', 'Zuid.md')),
    lookBacks: fc.array(
      fc.tuple(anyDay, fc.constantFrom(...reflectionAnswers)).map((given) => lookedBack(...given)),
      { maxLength: 3 },
    ),
  })
  .map(({ day, ...more }) => reflection(day, more));

const anyAsking = fc
  .record({
    reflections: fc.array(anyReflection, { maxLength: 12 }),
    next: fc.option(anyDay),
    own: fc.array(anyDay, { maxLength: 2 }),
    wanted: fc.record({
      week: fc.boolean(),
      beforeMeeting: fc.boolean(),
      halfYear: fc.boolean(),
      year: fc.boolean(),
    }),
  })
  .map(({ reflections, next, own, wanted }): Asking => {
    const placed = reflections.map((one, at) => ({ ...one, path: `${String(at)}.md` }));
    return { reflections: placed, groups: [group('Noord.md', next)], wanted, ownDays: { '0.md': own } };
  });

test('never more than three, never one twice, never before its day or after "not again"', () => {
  fc.assert(
    fc.property(anyAsking, anyDay, (asking, today) => {
      const due = dueOn(today, asking);
      expect(due.length).toBeLessThanOrEqual(mostLookBacks);
      expect(new Set(due.map((one) => one.reflection.path)).size).toBe(due.length);
      for (const { day, moment, reflection: about } of due) {
        expect(day <= today).toBe(true);
        expect(moment === 'own' || (about.day ?? '9999') < day).toBe(true);
        expect(about.lookBacks.some((one) => one.answer === 'notAgain' || one.day >= day)).toBe(false);
      }
    }),
  );
});

test('an answer today ends the asking for today, whatever is due', () => {
  fc.assert(
    fc.property(anyAsking, anyDay, fc.constantFrom(...reflectionAnswers), (asking, today, answer) => {
      const asked = new Set(dueOn(today, asking).map((one) => one.reflection.path));
      const reflections = asking.reflections.map((one) =>
        asked.has(one.path) ? { ...one, lookBacks: [...one.lookBacks, lookedBack(today, answer)] } : one,
      );
      const again = dueOn(today, { ...asking, reflections });
      expect(again.filter((one) => asked.has(one.reflection.path))).toEqual([]);
    }),
  );
});

test('the order in which notes are known makes no difference', () => {
  fc.assert(
    fc.property(anyAsking, anyDay, (asking, today) => {
      const turned = { ...asking, reflections: [...asking.reflections].reverse() };
      expect(dueOn(today, turned)).toEqual(dueOn(today, asking));
    }),
  );
});

test.each(['America/Los_Angeles', 'Europe/Amsterdam', 'Asia/Tokyo', 'Pacific/Tongatapu'])(
  'a day is the same day in %s',
  (zone) => {
    vi.stubEnv('TZ', zone);
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    fc.assert(
      fc.property(anyDay, (day) => {
        const found = momentsOf({ day, meetings: ['2026-06-01', '2028-12-31'], ownDays: [day] }, allWanted);
        const week = new Date(Date.parse(`${day}T00:00:00Z`) + 7 * 86_400_000).toISOString().slice(0, 10);
        expect(found.find(({ moment }) => moment === 'week')?.day).toBe(week);
        expect(found.map(({ moment }) => moment).sort()).toEqual([...lookBackMoments].sort());
      }),
    );
  },
);

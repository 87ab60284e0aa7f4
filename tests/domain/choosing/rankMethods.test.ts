import { describe, expect, it } from 'vitest';

import { rankMethods } from '@/domain/choosing/rankMethods';
import type { Situation } from '@/domain/choosing/situation';
import { aMethod, aPhase, aSituation, findings } from './builders';

const codes = (...args: Parameters<typeof findings>): string[] => findings(...args).map(({ code }) => code);

describe('the time', () => {
  const hour = aMethod();

  it.each<[minutes: number, code: string]>([
    [60, 'time'],
    [120, 'time'],
    [121, 'shortTime'],
    [55, 'littleTooLong'],
    [50, 'tooLong'],
    [30, 'tooLong'],
    [29, 'farTooLong'],
  ])('of %i minutes makes a method of an hour %s', (minutes, code) => {
    expect(codes(hour, { minutes })).toEqual([code]);
  });

  it('is told with how long the method takes and how much there is', () => {
    expect(findings(hour, { minutes: 40 })).toEqual([
      { code: 'tooLong', values: { total: 60, available: 40 } },
    ]);
  });

  it('grows with the people where each has a turn', () => {
    const turns = aMethod({ phases: [aPhase({ minutes: 10, rounds: 'each' })] });
    expect(codes(turns, { minutes: 60, people: 6 })).toEqual(['timeAndPeople']);
    expect(codes(turns, { minutes: 60, people: 8 })).toContain('tooLong');
  });
});

describe('the people', () => {
  it.each<[people: number, code: string]>([
    [3, 'tooFew'],
    [4, 'people'],
    [8, 'people'],
    [9, 'tooMany'],
  ])('with %i make a method for four to eight %s', (people, code) => {
    expect(codes(aMethod(), { people })).toEqual([code]);
  });

  it('are told with the time when both fit', () => {
    expect(findings(aMethod(), { people: 5, minutes: 60 })).toEqual([
      { code: 'timeAndPeople', values: { total: 60, available: 60, people: 5, min: 4, max: 8 } },
    ]);
  });

  it('split up where each has a turn and the small groups come out', () => {
    const trios = aMethod({
      groupSize: { min: 3, max: 4 },
      phases: [aPhase({ minutes: 10, rounds: 'each' })],
    });
    expect(findings(trios, { people: 6 })).toEqual([
      { code: 'smallGroups', values: { people: 6, groups: 2 } },
    ]);
    expect(codes(trios, { people: 7, minutes: 40 })).toEqual(['time', 'smallGroups']);
    expect(codes(trios, { people: 8 })).toEqual(['smallGroups']);
    expect(codes(trios, { people: 5 })).toEqual(['tooMany']);
  });

  it('do not matter to a method that names no size', () => {
    expect(codes(aMethod({ groupSize: null }), { people: 30 })).toEqual([]);
  });
});

describe('in a group or alone', () => {
  const solo = aMethod({ mode: 'solo', groupSize: null });

  it('a method for the other of the two falls far behind', () => {
    expect(codes(aMethod(), { mode: 'solo' })).toEqual(['forGroups']);
    expect(codes(solo, { mode: 'group' })).toEqual(['forOnePerson']);
  });

  it('is known from the number of people', () => {
    expect(codes(solo, { people: 1 })).toEqual(['alone']);
    expect(codes(solo, { people: 2 })).toEqual(['forOnePerson']);
  });

  it('a method from one person up serves both', () => {
    const both = aMethod({ groupSize: { min: 1, max: 8 } });
    expect(codes(both, { people: 1 })).toEqual([]);
    expect(codes(both, { people: 2 })).toEqual(['people']);
  });

  it('nobody needs to be trusted alone', () => {
    const both = aMethod({ groupSize: { min: 1, max: 8 }, trust: 'high' });
    expect(codes(both, { people: 1, trust: 'low' })).toEqual([]);
  });
});

describe('experience and trust', () => {
  it.each<
    [asked: 'beginner' | 'some' | 'advanced', there: 'beginner' | 'some' | 'advanced', found: string[]]
  >([
    ['beginner', 'advanced', []],
    ['some', 'some', ['experience']],
    ['some', 'beginner', ['asksExperience']],
    ['advanced', 'some', ['asksExperience']],
    ['advanced', 'beginner', ['asksMuchExperience']],
  ])('a method that asks for experience "%s" in a group with "%s"', (experience, there, found) => {
    expect(codes(aMethod({ experience }), { experience: there })).toEqual(found);
  });

  it.each<[asked: 'low' | 'medium' | 'high', there: 'low' | 'medium' | 'high', found: string[]]>([
    ['low', 'high', []],
    ['medium', 'medium', ['trust']],
    ['high', 'medium', ['asksTrust']],
    ['high', 'low', ['asksMuchTrust']],
  ])('a method that needs trust "%s" in a group with "%s"', (trust, there, found) => {
    expect(codes(aMethod({ trust }), { trust: there })).toEqual(found);
  });
});

describe('the kind of question', () => {
  it('counts for the methods that are for it', () => {
    expect(codes(aMethod({ questionKinds: ['pattern', 'identity'] }), { kind: 'identity' })).toEqual([
      'kind',
    ]);
  });

  it('counts more for a method that a rule of thumb names', () => {
    const clinic = aMethod({ id: 'clinic', questionKinds: ['conversation'] });
    expect(codes(clinic, { kind: 'conversation' })).toEqual(['knownForKind']);
  });

  it('counts a little against a method that is for others', () => {
    expect(findings(aMethod({ questionKinds: ['pattern'] }), { kind: 'decision' })).toEqual([
      { code: 'otherKind', values: { kinds: ['pattern'] } },
    ]);
  });

  it('does not matter to a method that names no kinds', () => {
    expect(codes(aMethod(), { kind: 'decision' })).toEqual([]);
  });
});

describe('what was done before', () => {
  it.each<[about: string, recent: string[], found: string[]]>([
    ['last time', ['mine', 'b'], ['lastTime']],
    ['twice in a row', ['mine', 'mine', 'b'], ['inARow']],
    ['three times in a row', ['mine', 'mine', 'mine'], ['manyInARow']],
    ['lately', ['b', 'mine', 'c', 'mine'], ['recently']],
    ['long ago', ['b', 'c', 'd', 'e', 'mine'], []],
    ['never', ['b'], ['neverUsed']],
    ['never, as nothing was', [], []],
  ])('by the group: %s', (_, recent, found) => {
    expect(codes(aMethod(), { recent })).toEqual(found);
  });

  it('says how often in a row, however often it was done before that', () => {
    expect(findings(aMethod(), { recent: ['mine', 'mine', 'b', 'mine'] })).toEqual([
      { code: 'inARow', values: { times: 2 } },
    ]);
  });

  it('by the facilitator counts for, and more in a group that begins', () => {
    const ledBefore = new Map([['mine', 3]]);
    expect(findings(aMethod(), { ledBefore })).toEqual([{ code: 'ledBefore', values: { times: 3 } }]);
    expect(codes(aMethod(), { ledBefore, experience: 'beginner' })).toEqual(['ledBeforeNewGroup']);
    expect(codes(aMethod(), { ledBefore: new Map([['b', 3]]) })).toEqual([]);
  });
});

it('an experiment falls behind a little', () => {
  expect(codes(aMethod({ evidence: 'experimental' }), {})).toEqual(['experimental']);
  expect(codes(aMethod({ evidence: 'partly' }), {})).toEqual([]);
});

describe('the order', () => {
  const ids = (known: Partial<Situation>, ...methods: ReturnType<typeof aMethod>[]): string[] =>
    rankMethods(methods, aSituation(known)).map(({ method }) => method.id);

  it('is that of the points, the most first', () => {
    const long = aMethod({ id: 'long', phases: [aPhase({ minutes: 120 })] });
    expect(ids({ minutes: 60 }, long, aMethod())).toEqual(['mine', 'long']);
  });

  it('stays as it was given between equals', () => {
    expect(ids({}, aMethod({ id: 'b' }), aMethod({ id: 'a' }), aMethod({ id: 'c' }))).toEqual([
      'b',
      'a',
      'c',
    ]);
  });

  it('of reasons is that of their weight', () => {
    const method = aMethod({ questionKinds: ['relation'], trust: 'medium' });
    const known = { kind: 'relation', trust: 'medium', minutes: 60, recent: ['b'] } as const;
    expect(codes(method, known)).toEqual(['kind', 'time', 'trust', 'neverUsed']);
  });
});

import { describe, expect, it } from 'vitest';

import type { Method } from '@/domain/methods/method';
import { parseMethod } from '@/domain/methods/parseMethod';
import { phasesByNumber, sessionPhases, totalMinutes } from '@/domain/methods/sessionPhases';
import { allVariants, phasesIn } from '@/domain/methods/variants';
import { methodText } from '../../support/methods';

const phase = (title: string, ...lines: string[]): string =>
  `## ${title}\n\nminutes:: 5\nactive:: all\n${lines.map((line) => `${line}\n`).join('')}\n`;

const phases = [
  phase('Story'),
  phase('Look', 'with:: short'),
  phase('Look further', 'with:: long, longest'),
  phase('Inside', 'with:: long, stays'),
  phase('Outside', 'with:: long, leaves'),
  phase('Close'),
];

function theMethod(): Method {
  const text = methodText(phases.join('')).replace(
    'What it is for.',
    'choice:: Steps: short, long, longest\nchoice:: Presenter: stays, leaves',
  );
  const { method } = parseMethod(text);
  if (!method) throw new Error('a method was expected');
  return method;
}

const titles = (some: readonly { readonly title: string }[]): string[] => some.map(({ title }) => title);

describe('a variant', () => {
  it.each([
    ['nothing', [], ['Story', 'Look', 'Close']],
    ['one option', ['long'], ['Story', 'Look further', 'Inside', 'Close']],
    ['options of two choices', ['leaves', 'long'], ['Story', 'Look further', 'Outside', 'Close']],
    ['an option that another phase names as well', ['longest'], ['Story', 'Look further', 'Close']],
    ['an option that is no more', ['shortest'], ['Story', 'Look', 'Close']],
  ])('with %s chosen has its own phases', (_, chosen, expected) => {
    expect(titles(phasesIn(theMethod(), chosen))).toEqual(expected);
  });

  it('takes as long as its own phases', () => {
    expect(totalMinutes(theMethod())).toBe(15);
    expect(totalMinutes(theMethod(), { options: ['long'], people: 5 })).toBe(20);
  });

  it('is one of all the ways to choose, the default first', () => {
    expect(allVariants(theMethod())).toHaveLength(6);
    expect(allVariants(theMethod())[0]).toEqual(['short', 'stays']);
  });
});

describe('rounds for each person', () => {
  const withRounds = (size: string): Method => {
    const properties = `id: mine\ntitle: Mine\nmode: group${size}`;
    const { method } = parseMethod(methodText(phase('Ask', 'rounds:: each'), properties));
    if (!method) throw new Error('a method was expected');
    return method;
  };

  it('are as many as there are people', () => {
    expect(sessionPhases(withRounds('\ngroup-size: 3-4'), { options: [], people: 4 })).toHaveLength(4);
  });

  it('count the smallest group when nobody said how many there are', () => {
    expect(totalMinutes(withRounds('\ngroup-size: 3-4'))).toBe(15);
    expect(totalMinutes(withRounds(''))).toBe(5);
  });
});

describe('the phases of a session by their numbers', () => {
  it('come in the order of the session', () => {
    expect(titles(phasesByNumber(theMethod(), [1, 5, 6]))).toEqual(['Story', 'Outside', 'Close']);
  });

  it('are those of the default variant when the note has no numbers', () => {
    expect(titles(phasesByNumber(theMethod(), []))).toEqual(['Story', 'Look', 'Close']);
  });

  it('count rounds where a number comes back', () => {
    expect(phasesByNumber(theMethod(), [1, 2, 6, 2, 6]).map(({ round }) => round)).toEqual([
      null,
      1,
      1,
      2,
      2,
    ]);
  });

  it('are there without rules when the method has them no more', () => {
    expect(phasesByNumber(theMethod(), [1, 40])[1]).toMatchObject({
      title: '40',
      active: ['all'],
      rules: [],
    });
  });
});

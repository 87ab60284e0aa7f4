import { describe, expect, test } from 'vitest';

import { steadyLetters, type Letters } from '@/domain/pseudonyms/steadyLetters';
import type { Finding } from '@/domain/trace/finding';

const name = (text: string, replacement: string, from = 0): Finding => ({
  from,
  to: from + text.length,
  text,
  kind: 'name',
  why: 'made',
  replacement,
});
const steady = (traces: Finding[], letters: Letters = new Map()): (string | null)[] =>
  steadyLetters(traces, letters, (one) => one === 'sanne').traces.map(({ replacement }) => replacement);

const before: Letters = new Map([
  ['fatima', 'A'],
  ['jansen', 'B'],
]);

describe('the letters of names', () => {
  test('are those suggested at first', () => {
    const first = steadyLetters([name('Fatima', 'persoon A'), name('Jansen', 'B')], new Map(), () => false);
    expect(first.letters).toEqual(before);
  });

  test('stay the same when others take their turn', () => {
    expect(
      steady([name('Jansen', 'mevrouw B'), name('Jansen', 'B'), name('Fatima', 'Persoon D')], before),
    ).toEqual(['mevrouw B', 'B', 'Persoon A']);
  });

  test('are never those of somebody else', () => {
    expect(steady([name('Bram', 'persoon A'), name('Fatima', 'persoon B')], before)).toEqual([
      'persoon C',
      'persoon A',
    ]);
  });

  test('are shared by the names of one person', () => {
    expect(steady([name('Fatima Bos', 'persoon B', 1), name('Fatima', 'persoon B', 20)], before)).toEqual([
      'persoon A',
      'persoon A',
    ]);
  });

  test('are not for what has a pseudonym, or is no name', () => {
    const place: Finding = { ...name('Urk', 'B'), kind: 'place' };
    expect(steady([name('Sanne', 'persoon B'), place], before)).toEqual(['persoon B', 'B']);
  });
});

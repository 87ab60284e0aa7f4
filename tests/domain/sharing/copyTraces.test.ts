import { describe, expect, test } from 'vitest';

import { distinctTraces, replacedIn, replaceInCasus, tracesOfCopy } from '@/domain/sharing/copyTraces';
import { findTraces, type TraceContext } from '@/domain/trace/findTraces';
import type { Finding } from '@/domain/trace/finding';
import { edited } from '../../support/edits';

const context: TraceContext = { language: 'nl', people: [], agreedInitials: [], pseudonyms: new Map() };

const name = (text: string, from: number): Finding => ({
  from,
  to: from + text.length,
  text,
  kind: 'name',
  why: 'named-elsewhere',
  replacement: 'de moeder',
});

describe('the traces of a copy', () => {
  test('are also what the casus is known to name elsewhere', () => {
    const found = tracesOfCopy('Ik zag roos.', [name('roos', 40), name('oos', 60)], context);
    expect(found.map(({ from, text }) => [from, text])).toContainEqual([7, 'roos']);
    expect(found.map(({ text }) => text)).not.toContain('oos');
  });

  test('are each told once, with how often they stand there', () => {
    const found = findTraces('Fatima belde. Toen riep Fatima mij.', context);
    expect(distinctTraces(found).map(({ text, count }) => [text, count])).toEqual([['Fatima', 2]]);
  });

  test('say something else where they are replaced, fitted to the sentence', () => {
    const text = 'Fatima belde. Toen riep Fatima mij.';
    const replacements = new Map([['name fatima', 'de moeder']]);
    const found = findTraces(text, context);
    expect(replacedIn(text, found, replacements)).toBe('De moeder belde. Toen riep de moeder mij.');
    expect(edited(text, replaceInCasus(text, found, replacements))).toBe(
      'De moeder belde. Toen riep de moeder mij.',
    );
    expect(replacedIn(text, found, new Map())).toBe(text);
  });
});

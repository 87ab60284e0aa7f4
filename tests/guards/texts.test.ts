import { describe, expect, it } from 'vitest';

import { en } from '@/i18n/en';
import { nl } from '@/i18n/nl';

/** Every text with the path to it; texts that are made by a function count by their path alone. */
function leaves(value: unknown, path = ''): [path: string, text: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

const pathsOf = (texts: unknown): string[] =>
  leaves(texts)
    .map(([path]) => path)
    .sort();

describe('the texts of the interface', () => {
  it('are the same in both languages, one for one', () => {
    expect(pathsOf(nl)).toEqual(pathsOf(en));
  });

  it.each([
    ['nl', nl],
    ['en', en],
  ])('in %s do not shout', (_, texts) => {
    const loud = leaves(texts).filter(([, text]) => typeof text === 'string' && text.includes('!'));
    expect(loud).toEqual([]);
  });
});

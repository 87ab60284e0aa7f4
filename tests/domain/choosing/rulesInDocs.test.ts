import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import {
  limits,
  pointsAgainst,
  pointsFor,
  rulesOfThumb,
  sourcesOfRulesOfThumb,
  type RuleOfThumb,
} from '@/domain/choosing/rules';

const page = readFileSync('docs/choosing.md', 'utf8');

/** The text under a heading of the page. */
const partUnder = (heading: string): string => page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';

/** The cells of the table under a heading, without its head, backticks left out. */
const rowsUnder = (heading: string): string[][] =>
  partUnder(heading)
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.replaceAll('`', '').trim()),
    );

const valuesUnder = (heading: string): Record<string, number> =>
  Object.fromEntries(rowsUnder(heading).map(([name = '', , value]) => [name, Number(value)]));

function situationOf({ kinds, experience, trust, minutesUpTo }: RuleOfThumb): string {
  if (kinds) return `kind: ${kinds.join(', ')}`;
  if (experience) return `experience: ${experience}`;
  return trust ? `trust: ${trust}` : `minutes: up to ${String(minutesUpTo)}`;
}

describe('docs/choosing.md', () => {
  it('gives what counts for a method', () => {
    expect(valuesUnder('What counts for a method')).toEqual(pointsFor);
  });

  it('gives what counts against a method', () => {
    expect(valuesUnder('What counts against a method')).toEqual(pointsAgainst);
  });

  it.each(['What counts for a method', 'What counts against a method'])(
    '%s: the heaviest first',
    (heading) => {
      const weights = Object.values(valuesUnder(heading)).map(Math.abs);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
    },
  );

  it('gives the limits', () => {
    expect(valuesUnder('Limits')).toEqual(limits);
  });

  it('gives the rules of thumb', () => {
    const rules = rulesOfThumb.map((rule) => [rule.code, situationOf(rule), rule.methods.join(', ')]);
    expect(rowsUnder('Rules of thumb')).toEqual(rules);
  });

  it('gives their sources', () => {
    const links = [...partUnder('Rules of thumb').matchAll(/<(https:[^>]+)>/g)].map(([, link]) => link);
    expect(links).toEqual([...sourcesOfRulesOfThumb]);
  });
});

it('every point for a method is above nothing, and every point against it below', () => {
  expect(Object.values(pointsFor).filter((points) => points <= 0)).toEqual([]);
  expect(Object.values(pointsAgainst).filter((points) => points >= 0)).toEqual([]);
});

import { describe, expect, test } from 'vitest';

import { parseMethod } from '@/domain/methods/parseMethod';
import { methodText, rightPhase } from '../../support/methods';

const size = 200_000;
const filled = (part: string): string => part.repeat(Math.ceil(size / part.length));
const numbered = (part: (number: number) => string): string =>
  Array.from({ length: Math.ceil(size / part(100).length) }, (_, number) => part(number)).join('');
const inPhase = (text: string): string => methodText(`${rightPhase}\n${text}\n`);
const inProperties = (text: string): string =>
  methodText(rightPhase, `id: mine\ntitle: Mine\nmode: group\n${text}`);

/** Notes that could keep a careless reader busy for minutes; the test would not come to its end. */
const rightNotes: Record<string, string> = {
  bullets: inPhase(filled('- A rule.\n')),
  'indented lines': inPhase(filled('    deep\n')),
  'lists in lists': inPhase(filled('- ')),
  quotes: inPhase(filled('> ')),
  brackets: inPhase(filled('[a](')),
  'links over many lines': inPhase(filled('[a](\n')),
  'tags over many lines': inPhase(filled('<a \n')),
  'code over many lines': inPhase(filled('`` a ` b\n')),
  'emphasis over many lines': inPhase(filled('*a **b _c\n')),
  'emphasis that never ends': inPhase(filled('*a **b _c ')),
  'spaces in a line': inPhase(`word${' '.repeat(size)}word`),
  'carriage returns': inPhase(filled('a\r')),
  'signs that end nothing': inPhase(filled('<!-- ')),
};

const wrongNotes: Record<string, string> = {
  headings: methodText(filled('## A\n')),
  'whole phases': methodText(filled(rightPhase)),
  'unknown keys': inPhase(filled('a:: b\n')),
  'one key again and again': inPhase(filled('turns:: yes\n')),
  'a long list of unknown words': inPhase(`captures:: ${filled('x, ')}`),
  'spaces in a heading': inPhase(`## ${' '.repeat(size)}x`),
  'spaces before a value': inPhase(`rounds::${' '.repeat(size)}x`),
  choices: methodText(
    `${numbered((number) => `choice:: Q${String(number)}: a${String(number)}, b${String(number)}\n`)}\n${rightPhase}`,
  ),
  'properties by the thousand': inProperties(numbered((number) => `key${String(number)}: a\n`)),
  'properties nested deep': inProperties(`a: ${'['.repeat(size)}`),
  'references to references': inProperties(
    numbered(
      (number) =>
        `k${String(number)}: &a${String(number)} [*a${String(number - 1)}, *a${String(number - 1)}]\n`,
    ),
  ),
};

describe('a note of 200 KB', { timeout: 60_000 }, () => {
  test.each(Object.entries(rightNotes))('of %s has its method', (_, text) => {
    expect(parseMethod(text).method?.phases).toHaveLength(1);
  });

  test.each(Object.entries(wrongNotes))('of %s has none, and says why', (_, text) => {
    const { method, problems } = parseMethod(text);
    expect(method).toBeNull();
    expect(problems).not.toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readIncoming } from '@/domain/methods/importMethod';
import type { Method, Phase } from '@/domain/methods/method';
import { adviceWords, kindWords, phaseKeys, roleWords } from '@/domain/methods/methodWords';
import { parseMethod } from '@/domain/methods/parseMethod';
import { allVariants, phasesIn } from '@/domain/methods/variants';
import { builtInMethods } from '@/templates';
import { methodText, rightPhase } from '../../support/methods';

const english = <T extends string>(words: readonly (readonly [T, T])[]): T[] => words.map(([word]) => word);

function isWholePhase({ minutes, active, silent, captures, advice, rounds }: Phase): boolean {
  const roles = english(roleWords);
  return (
    minutes > 0 &&
    minutes <= 480 &&
    active.length > 0 &&
    [...active, ...silent].every((role) => roles.includes(role)) &&
    captures.length > 0 &&
    captures.every((kind) => english(kindWords).includes(kind)) &&
    english(adviceWords).includes(advice) &&
    (rounds === 'each' || (Number.isInteger(rounds) && rounds >= 1 && rounds <= 20))
  );
}

function isWhole(method: Method): boolean {
  const options = method.choices.flatMap((choice) => choice.options);
  return (
    /^[a-z0-9-]+$/.test(method.id) &&
    method.title !== '' &&
    method.phases.every(({ title }) => title !== '') &&
    method.phases.every(isWholePhase) &&
    method.phases.every((phase) => phase.options.every((option) => options.includes(option))) &&
    allVariants(method).every((variant) => phasesIn(method, variant).length > 0)
  );
}

/** Reads a note, which never throws, and finds either a whole method or something to mend on a line that is there. */
function expectAllOrNothing(text: string): void {
  const { method, problems } = parseMethod(text);
  const lines = text.split('\n').length;
  expect(method === null).toBe(problems.length > 0);
  if (method) expect(isWhole(method)).toBe(true);
  expect(problems.filter(({ line }) => line < 1 || line > lines)).toEqual([]);
}

const wordsOfNotes = [
  ...phaseKeys.flat(),
  ...[roleWords, kindWords, adviceWords].flatMap((words) => words.flat()),
  'choice',
  'keuze',
  'yes',
  'elk',
  'constructor',
  '__proto__',
  'toString',
  'ten',
  '-5',
  '0',
  '10000',
  '1:20',
  '2,5',
  '1e9',
  'NaN',
  'Infinity',
];

const word = fc.oneof(fc.constantFrom(...wordsOfNotes), fc.string({ maxLength: 8 }));
const field = fc.tuple(word, word).map(([key, value]) => `${key}:: ${value}`);
const sign = fc.constantFrom(
  '## ',
  '## 1. ',
  '### ',
  '- ',
  '> ',
  '    ',
  '\t',
  '%%',
  '```',
  '---',
  '&a ',
  '*a ',
  '\0',
);
const line = fc.oneof(
  field,
  fc.tuple(sign, word).map((parts) => parts.join('')),
  fc.constantFrom('', '## 1. Story', 'minutes:: 5', 'active:: all', 'with:: a', 'choice:: Q: a, b'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
const body = fc.tuple(fc.array(line, { maxLength: 30 }), lineEnd).map(([lines, end]) => lines.join(end));
const property = fc
  .tuple(fc.constantFrom('id', 'title', 'mode', 'group-size', 'type', 'source', '<<', '__proto__'), word)
  .map(([key, value]) => `${key}: ${value}`);
const properties = fc
  .array(fc.oneof(property, line), { maxLength: 8 })
  .map((lines) => ['id: mine', 'title: Mine', 'mode: group', ...lines].join('\n'));

describe('any text at all', { timeout: 60_000 }, () => {
  test('is read as a whole method or with something to mend', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), expectAllOrNothing));
  });

  test('with the properties of a method too', () => {
    fc.assert(
      fc.property(body, (text) => expectAllOrNothing(methodText(text))),
      { numRuns: 200 },
    );
  });

  test('with a right phase and what else may stand in it', () => {
    fc.assert(
      fc.property(body, (text) => expectAllOrNothing(methodText(rightPhase + text))),
      {
        numRuns: 200,
      },
    );
  });

  test('with properties of any kind', () => {
    fc.assert(
      fc.property(properties, (lines) => expectAllOrNothing(methodText(rightPhase, lines))),
      {
        numRuns: 200,
      },
    );
  });

  test('comes in as nothing, as trouble, or as a whole method with its text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      body,
      body.map((lines) => methodText(rightPhase + lines)),
    );
    fc.assert(
      fc.property(text, (given) => {
        const incoming = readIncoming(given);
        if (incoming.is === 'method') expect(parseMethod(incoming.text).method).toEqual(incoming.method);
        if (incoming.is === 'broken') expect(incoming.problems).not.toEqual([]);
      }),
    );
  });
});

describe('a built-in method note', { timeout: 60_000 }, () => {
  const note = fc.constantFrom(...builtInMethods.nl, ...builtInMethods.en);
  const place = fc.nat({ max: 400 });

  const mutated = (change: (lines: string[], at: number, other: number) => string[]) =>
    fc.property(note, place, place, (text, at, other) => {
      const lines = text.split('\n');
      expectAllOrNothing(change(lines, at % lines.length, other % lines.length).join('\n'));
    });

  test('that lost a line is still all or nothing', () => {
    fc.assert(mutated((lines, at) => lines.filter((_, place) => place !== at)));
  });

  test('with a line twice is still all or nothing', () => {
    fc.assert(mutated((lines, at) => lines.flatMap((one, place) => (place === at ? [one, one] : [one]))));
  });

  test('with two lines the other way round is still all or nothing', () => {
    const swapped = (lines: string[], at: number, other: number): string[] =>
      lines.map((one, place) => (place === at ? lines[other] : place === other ? lines[at] : one) ?? '');
    fc.assert(mutated(swapped));
  });

  test('with words the other way round is still all or nothing', () => {
    fc.assert(
      mutated((lines, at) =>
        lines.map((one, place) => (place === at ? one.split(' ').reverse().join(' ') : one)),
      ),
    );
  });

  test('cut off anywhere is still all or nothing', () => {
    fc.assert(mutated((lines, at) => lines.slice(0, at)));
  });

  test.each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['tabs between key and value', (text: string) => text.replaceAll(':: ', '::\t')],
    ['spaces behind its lines', (text: string) => text.replaceAll('\n', '  \n')],
  ])('is the same with %s', (_, change) => {
    for (const text of builtInMethods.nl.slice(0, 6)) {
      const { method } = parseMethod(change(text));
      expect(method?.phases.map(({ minutes, active, rules }) => ({ minutes, active, rules }))).toEqual(
        parseMethod(text).method?.phases.map(({ minutes, active, rules }) => ({ minutes, active, rules })),
      );
    }
  });
});

import { readdirSync, readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dutchRule, dutchRules } from '@/domain/questions/dutch/rules';
import { readDutch } from '@/domain/questions/dutch/reading';
import { englishRule, englishRules } from '@/domain/questions/english/rules';
import { readEnglish } from '@/domain/questions/english/reading';
import type { Possible } from '@/domain/questions/patterns/patternBook';
import type { Looked, TestedRule } from '@/domain/questions/patterns/ruleTable';
import { readSentence } from '@/domain/questions/sentence';

/** Some of the sentences that the rules were made on, and each with the end of another. */
function linesOf(folder: string): string[] {
  const path = `tests/domain/questions/${folder}`;
  const files = readdirSync(path).filter((file) => file.endsWith('.tsv'));
  const all = files.flatMap((file) => readFileSync(`${path}/${file}`, 'utf8').split('\n'));
  const some = all.flatMap((line, at) => (at % 101 === 0 ? (line.split('\t')[0] ?? '') : []));
  const halved = some.map((line, at) => {
    const next = (some[at + 1] ?? '').split(' ');
    return [...line.split(' ').slice(0, 4), ...next.slice(next.length >> 1)].join(' ');
  });
  return [...some, ...halved].filter((line) => line !== '');
}

/** Whether a rule fits; `possible` are the patterns that are not passed over. */
const fits = <R extends Looked>({ test }: TestedRule<R>, reading: R, possible: Possible): boolean =>
  (test.starts & reading.starts) !== 0 && test.fits({ ...reading, possible });

/** A few rules, others on each run: to compile the patterns of all takes seconds. */
function expectSame<R extends Looked>(rules: readonly TestedRule<R>[], readings: readonly R[]): void {
  for (const rule of fc.sample(fc.constantFrom(...rules), 5))
    for (const reading of readings) {
      const everything = reading.possible.map(() => 2 ** 30 - 1);
      const found = fits(rule, reading, reading.possible);
      expect(found, `${rule.name}: ${JSON.stringify(reading)}`).toBe(fits(rule, reading, everything));
    }
}

describe('a rule fits the lines that it fits when none of its patterns is passed over', () => {
  it('in Dutch', () => {
    expectSame(dutchRules, linesOf('dutch').map(readSentence).map(readDutch));
  });

  it('in English', () => {
    expectSame(englishRules, linesOf('english').map(readSentence).map(readEnglish));
  });
});

describe('the rule of a line', () => {
  it.each(linesOf('dutch').slice(0, 20))('is the first that fits: %s', (line) => {
    const reading = readDutch(readSentence(line));
    const first = dutchRules.find((rule) => fits(rule, reading, reading.possible));
    expect(dutchRule(readSentence(line))?.name).toBe(first?.name);
  });

  it.each(linesOf('english').slice(0, 20))('is the first that fits: %s', (line) => {
    const reading = readEnglish(readSentence(line));
    const first = englishRules.find((rule) => fits(rule, reading, reading.possible));
    expect(englishRule(readSentence(line))?.name).toBe(first?.name);
  });
});

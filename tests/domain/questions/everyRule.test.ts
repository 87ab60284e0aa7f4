import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { dutchRule, dutchRules } from '@/domain/questions/dutch/rules';
import { readDutch } from '@/domain/questions/dutch/reading';
import { englishRule, englishRules } from '@/domain/questions/english/rules';
import { readEnglish } from '@/domain/questions/english/reading';
import type { Looked, TestedRule } from '@/domain/questions/patterns/ruleTable';
import { readSentence } from '@/domain/questions/sentence';

/** Some of the sentences that the rules were made on, and each with the end of another. */
function linesOf(folder: string): string[] {
  const path = `tests/domain/questions/${folder}`;
  const files = readdirSync(path).filter((file) => file.endsWith('.tsv'));
  const all = files.flatMap((file) => readFileSync(`${path}/${file}`, 'utf8').split('\n'));
  const some = all.flatMap((line, at) => (at % 97 === 0 ? (line.split('\t')[0] ?? '') : []));
  const halved = some.map((line, at) => {
    const next = (some[at + 1] ?? '').split(' ');
    return [...line.split(' ').slice(0, 4), ...next.slice(next.length >> 1)].join(' ');
  });
  return [...some, ...halved].filter((line) => line !== '');
}

/** The first rule that fits when no word is taken to be missing, so that every pattern is tried. */
function triedAll<R extends Looked>(rules: readonly TestedRule<R>[], reading: R): string | undefined {
  const possible = reading.possible.map(() => 2 ** 30 - 1);
  const fits = ({ test }: TestedRule<R>): boolean =>
    (test.starts & reading.starts) !== 0 && test.fits({ ...reading, possible });
  return rules.find(fits)?.name;
}

describe('the rule of a line is the one that trying every pattern finds', () => {
  it('in Dutch', () => {
    for (const sentence of linesOf('dutch').map(readSentence))
      expect(dutchRule(sentence)?.name, sentence.text).toBe(triedAll(dutchRules, readDutch(sentence)));
  });

  it('in English', () => {
    for (const sentence of linesOf('english').map(readSentence))
      expect(englishRule(sentence)?.name, sentence.text).toBe(triedAll(englishRules, readEnglish(sentence)));
  });
});

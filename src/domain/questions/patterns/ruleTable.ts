import type { Rule } from '../rule';
import { addBit, addFew, fewOf, lowestIn, noBits, type Bits, type FewBits } from './bits';
import type { PatternBook, Possible } from './patternBook';
import { rarestOf } from './rarestLooks';
import type { Look, Test } from './test';

/** What every reading of a line has: which patterns it has the words for, and how it begins, one bit for each way. */
export interface Looked {
  readonly possible: Possible;
  readonly starts: number;
}

/** A rule with the test that says when it judges. */
export interface TestedRule<R> extends Rule {
  readonly test: Test<R>;
}

/** The first rule of some that fits a reading. */
export type RuleTable<R> = (reading: R) => TestedRule<R> | undefined;

/**
 * Makes a table of rules that are tried in their order. Only those are tried of which a pattern that they can't do without has
 * its words and its first word in the line.
 */
export function ruleTable<R extends Looked>(
  book: PatternBook,
  rules: readonly TestedRule<R>[],
): RuleTable<R> {
  let signs: Signs<R> | null = null;
  return (reading) => {
    const candidates = candidatesIn((signs ??= signsOf(book, rules)), book, reading);
    for (let at = 0; at < candidates.length; at += 1)
      for (let left = candidates[at] ?? 0; left !== 0; left &= left - 1) {
        const rule = rules[lowestIn(left, at)];
        if (rule && (rule.test.starts & reading.starts) !== 0 && rule.test.fits(reading)) return rule;
      }
    return undefined;
  };
}

/** The entries that are looked for in one text of a reading, each a sign that a rule may fit. */
interface Watched<R> {
  readonly textOf: Look<R>['textOf'];
  readonly starts: number;
  readonly entries: FewBits;
}

interface Signs<R> {
  readonly watched: readonly Watched<R>[];
  /** The rules by the number of an entry. */
  readonly rulesOf: readonly FewBits[];
  /** The rules that need no pattern. */
  readonly always: Bits;
}

function candidatesIn<R extends Looked>(
  { watched, rulesOf, always }: Signs<R>,
  book: PatternBook,
  reading: R,
): Bits {
  const found = always.slice();
  const { possible } = reading;
  for (const { textOf, starts, entries } of watched) {
    if ((starts & reading.starts) === 0) continue;
    const starting = book.startingAs(textOf(reading));
    for (let i = 0; i < entries.length; i += 2) {
      const at = entries[i] ?? 0;
      let left = (possible[at] ?? 0) & (entries[i + 1] ?? 0) & (starting[at] ?? 0);
      for (; left !== 0; left &= left - 1) addFew(found, rulesOf[lowestIn(left, at)] ?? none);
    }
  }
  return found;
}

const none: FewBits = [];

function signsOf<R>(book: PatternBook, rules: readonly TestedRule<R>[]): Signs<R> {
  const rulesOf: number[][] = [];
  const always = noBits(rules.length);
  const watched: (Omit<Watched<R>, 'entries'> & { readonly entries: number[] })[] = [];
  const watch = ({ textOf, starts, finds }: Look<R>, rule: number): void => {
    const { numbers } = book.entriesOf(finds);
    for (const entry of numbers) (rulesOf[entry] ??= []).push(rule);
    const known = watched.find((one) => one.textOf === textOf && one.starts === starts);
    if (known) known.entries.push(...numbers);
    else watched.push({ textOf, starts, entries: [...numbers] });
  };
  rules.forEach(({ test }, rule) => {
    const looks = rarestOf(test.needs, book);
    if (looks === null) addBit(always, rule);
    for (const look of looks ?? []) watch(look, rule);
  });
  return {
    watched: watched.map((one) => ({ ...one, entries: fewOf(one.entries) })),
    rulesOf: rulesOf.map(fewOf),
    always,
  };
}

import { aComma, aDigit, beginningOf } from './words';
import { endsShut, joinedTexts, startsShut, type Edge, type PatternNode } from './patternNode';

/** Words of which a text must hold at least one. */
export type Choice = ReadonlySet<string>;

/** Choices that a text must all meet, the rarest first. */
export type Way = readonly Choice[];

/** How common a word is: what is rarer tells more. */
export type Weigh = (word: string) => number;

/** Whether a word ends at the edges of a piece, by what stands next to it. */
interface Between {
  readonly isShutBefore: boolean;
  readonly isShutAfter: boolean;
}

/** What is known of the pieces that were read before: classes of words return in many patterns. */
export type KnownWays = Map<PatternNode, (readonly Way[] | undefined)[]>;

interface Reader {
  readonly weigh: Weigh;
  readonly known: KnownWays;
}

/** More ways than this to fit one pattern are not told apart. */
const manyWays = 100;

/** More choices than this in one way are not looked for. */
const manyChoices = 3;

/**
 * The ways to fit a pattern, by words that a text can't do without: it meets all choices of at least one of them. A word is a
 * run of letters, digits and underscores; a comma is taken for one, so is any digit at all, and so is how a word begins (words.ts). A way without choices says that no word is needed.
 */
export const waysToFit = (tree: PatternNode, weigh: Weigh, known: KnownWays): readonly Way[] =>
  waysOf(tree, { isShutBefore: false, isShutAfter: false }, { weigh, known }).map((way) =>
    rarest(way, weigh),
  );

/** How common a choice is: what its words are together. */
export const weightOf = (choice: Choice, weigh: Weigh): number => {
  let sum = 0;
  for (const word of choice) sum += weigh(word);
  return sum;
};

const needless: readonly Way[] = [[]];

const isNeedless = (ways: readonly Way[]): boolean => ways.some((way) => way.length === 0);

function waysOf(node: PatternNode, between: Between, reader: Reader): readonly Way[] {
  const kept = reader.known.get(node) ?? [];
  const at = (between.isShutBefore ? 1 : 0) + (between.isShutAfter ? 2 : 0);
  const ways = kept[at] ?? readWays(node, between, reader);
  kept[at] = ways;
  reader.known.set(node, kept);
  return ways;
}

function readWays(node: PatternNode, between: Between, reader: Reader): readonly Way[] {
  if (node.texts && !node.parts) return waysOfTexts(node.texts, between);
  if (node.parts) return waysOfRow(node.parts, between, reader);
  if (node.options) return either(node.options.map((option) => waysOf(option, between, reader)));
  if (node.isDigit) return [[new Set([aDigit])]];
  return node.body ? waysOf(node.body, { isShutBefore: false, isShutAfter: false }, reader) : needless;
}

/** Of the ways to fit one of some pieces those that ask for one word are put together. */
function either(options: readonly (readonly Way[])[]): readonly Way[] {
  if (options.some(isNeedless)) return needless;
  const ways = options.flat();
  const alone = new Set<string>();
  for (const [only, next] of ways) if (!next) only?.forEach((word) => alone.add(word));
  const others = ways.filter((way) => way.length > 1 && !way.some((choice) => isWithin(choice, alone)));
  return alone.size > 0 ? [[alone], ...others] : others;
}

const isWithin = (choice: Choice, others: Choice): boolean => {
  for (const word of choice) if (!others.has(word)) return false;
  return true;
};

/** The ways to fit one piece and another behind it. */
function both(before: readonly Way[], after: readonly Way[], { weigh }: Reader): readonly Way[] {
  if (after === needless) return before;
  const isMany = before.length > 1 && after.length > 1 && before.length * after.length > manyWays;
  const next = isMany ? together(after, weigh) : after;
  return before.flatMap((way) => next.map((other) => rarest([...way, ...other], weigh)));
}

const rarest = (choices: Way, weigh: Weigh): Way =>
  choices.length < 2
    ? choices
    : [...new Set(choices)].sort((a, b) => weightOf(a, weigh) - weightOf(b, weigh)).slice(0, manyChoices);

/** One way that says less: one of the rarest words of each. */
const together = (ways: readonly Way[], weigh: Weigh): readonly Way[] =>
  either(ways.map((way) => [rarest(way, weigh).slice(0, 1)]));

const decides = (edges: readonly Edge[], beyond: boolean): boolean => {
  const edge = edges.find((one) => one !== 'empty');
  return edge === undefined ? beyond : edge === 'shut';
};

/** Whether a word ends before and behind the piece of a row at a place. */
const betweenParts =
  (parts: readonly PatternNode[], between: Between) =>
  (at: number): Between => ({
    isShutBefore: decides(
      parts
        .slice(0, at)
        .map(({ end }) => end)
        .reverse(),
      between.isShutBefore,
    ),
    isShutAfter: decides(
      parts.slice(at + 1).map(({ start }) => start),
      between.isShutAfter,
    ),
  });

/** Some pieces of a row that are taken as one, with all texts they can be. */
interface Stretch {
  readonly texts: readonly string[] | null;
  readonly from: number;
  readonly to: number;
}

/** Pieces behind each other: those with known texts are joined, as long as a word may go on from one into the next. */
function stretchesOf(parts: readonly PatternNode[]): Stretch[] {
  const stretches: Stretch[] = [];
  parts.forEach(({ texts }, at) => {
    const last = stretches.at(-1);
    const mayJoin = last?.texts && texts && !endsShut(last.texts) && !startsShut(texts);
    const joined = mayJoin ? joinedTexts(last.texts, texts) : null;
    if (joined && last) stretches[stretches.length - 1] = { texts: joined, from: last.from, to: at };
    else stretches.push({ texts, from: at, to: at });
  });
  return stretches;
}

function waysOfRow(parts: readonly PatternNode[], between: Between, reader: Reader): readonly Way[] {
  const betweenAt = betweenParts(parts, between);
  return stretchesOf(parts)
    .map(({ texts, from, to }) => {
      const { isShutBefore } = betweenAt(from);
      const { isShutAfter } = betweenAt(to);
      const part = parts[from];
      if (texts && from < to) return waysOfTexts(texts, { isShutBefore, isShutAfter });
      return part ? waysOf(part, { isShutBefore, isShutAfter }, reader) : needless;
    })
    .sort((a, b) => b.length - a.length)
    .reduce((before, after) => both(before, after, reader), needless);
}

/** Of each text all whole words, how a last one begins that may go on, and a comma; none are needed where one has nothing of the kind. */
const waysOfTexts = (texts: readonly string[], between: Between): readonly Way[] =>
  either(
    texts.map((text) => {
      const words = wholeWords(text, between);
      return [[...words, ...(text.includes(aComma) ? [aComma] : [])].map((word) => new Set([word]))];
    }),
  );

function wholeWords(text: string, { isShutBefore, isShutAfter }: Between): string[] {
  const words = text.split(/\W+/);
  const first = isShutBefore ? 0 : 1;
  const last = isShutAfter ? words.length : words.length - 1;
  const whole = words.slice(first, last).filter((word) => word !== '');
  const begun = isShutAfter || last < first ? null : beginningOf(words[last] ?? '');
  return begun === null ? whole : [...whole, begun];
}

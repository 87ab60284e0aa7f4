import { endsShut, joinedTexts, startsShut, type Edge, type PatternNode } from './patternNode';

/** Words of which a text must hold at least one. */
export type Choice = ReadonlySet<string>;

/** Whether a word ends at the edges of a piece, by what stands next to it. */
interface Between {
  readonly isShutBefore: boolean;
  readonly isShutAfter: boolean;
}

/**
 * Words that a text can't do without to fit a pattern: of each set at least one. A word is a run of letters, digits and
 * underscores. `weigh` says how common a word is, and of words that must be there together the rarest is taken.
 */
export function neededWords(tree: PatternNode, weigh: (word: string) => number): Choice[] {
  return needsOf(tree, { isShutBefore: false, isShutAfter: false }, weigh);
}

/** How common a choice is: what its words are together. */
export const weightOf = (choice: Choice, weigh: (word: string) => number): number => {
  let sum = 0;
  for (const word of choice) sum += weigh(word);
  return sum;
};

type Weigh = (word: string) => number;

function needsOf(node: PatternNode, between: Between, weigh: Weigh): Choice[] {
  if (node.texts && !node.parts) return choiceOf(node.texts, between, weigh);
  if (node.parts) return needsOfRow(node.parts, between, weigh);
  if (node.options) return needsOfOptions(node.options, between, weigh);
  return node.body ? needsOf(node.body, { isShutBefore: false, isShutAfter: false }, weigh) : [];
}

function needsOfOptions(options: readonly PatternNode[], between: Between, weigh: Weigh): Choice[] {
  const together = new Set<string>();
  for (const option of options) {
    const rarest = rarestOf(needsOf(option, between, weigh), weigh);
    if (!rarest) return [];
    rarest.forEach((word) => together.add(word));
  }
  return [together];
}

/** The two choices that are met by the fewest texts, the fewest first. */
export const twoRarestOf = (choices: readonly Choice[], weigh: Weigh): readonly Choice[] => {
  const rarest = rarestOf(choices, weigh);
  const next = rarestOf(
    choices.filter((choice) => choice !== rarest),
    weigh,
  );
  return [rarest, next].filter((choice) => choice !== undefined);
};

/** The choice that is met by the fewest texts. */
function rarestOf(choices: readonly Choice[], weigh: Weigh): Choice | undefined {
  return choices.reduce<Choice | undefined>(
    (best, next) => (best && weightOf(best, weigh) <= weightOf(next, weigh) ? best : next),
    undefined,
  );
}

const decides = (edges: readonly Edge[], beyond: boolean): boolean => {
  const edge = edges.find((one) => one !== 'empty');
  return edge === undefined ? beyond : edge === 'shut';
};

/** Pieces behind each other: those with known texts are joined, as long as a word may go on from one into the next. */
function needsOfRow(parts: readonly PatternNode[], between: Between, weigh: Weigh): Choice[] {
  const isShutAt = (at: number): Between => ({
    isShutBefore: decides(
      parts
        .slice(0, at)
        .map(({ end }) => end)
        .reverse(),
      between.isShutBefore,
    ),
    isShutAfter: decides(
      parts.slice(at).map(({ start }) => start),
      between.isShutAfter,
    ),
  });
  const found: Choice[] = [];
  let texts: readonly string[] | null = null;
  let isShutBefore = false;
  const close = (isShutAfter: boolean): void => {
    if (texts) found.push(...choiceOf(texts, { isShutBefore, isShutAfter }, weigh));
    texts = null;
  };
  parts.forEach((part, at) => {
    if (!part.texts) {
      close(isShutAt(at).isShutAfter);
      const { isShutBefore: before } = isShutAt(at);
      found.push(
        ...needsOf(part, { isShutBefore: before, isShutAfter: isShutAt(at + 1).isShutAfter }, weigh),
      );
      return;
    }
    const isApart = texts !== null && (endsShut(texts) || startsShut(part.texts));
    const joined = texts && !isApart ? joinedTexts(texts, part.texts) : null;
    if (joined) {
      texts = joined;
      return;
    }
    const isFirst = texts === null;
    close(isApart);
    isShutBefore = isFirst ? isShutAt(at).isShutBefore : isApart;
    texts = part.texts;
  });
  close(between.isShutAfter);
  return found;
}

/** All whole words of a text that is the only one; of several the rarest of each, and none where one has no whole word. */
function choiceOf(texts: readonly string[], between: Between, weigh: Weigh): Choice[] {
  const [only] = texts;
  if (texts.length === 1 && only !== undefined)
    return wholeWords(only, between).map((word) => new Set([word]));
  const choice = new Set<string>();
  for (const text of texts) {
    const words = wholeWords(text, between);
    if (words.length === 0) return [];
    choice.add(words.reduce((best, next) => (weigh(next) < weigh(best) ? next : best)));
  }
  return choice.size > 0 ? [choice] : [];
}

function wholeWords(text: string, { isShutBefore, isShutAfter }: Between): string[] {
  const words = text.split(/\W+/);
  const first = isShutBefore ? 0 : 1;
  const last = isShutAfter ? words.length : words.length - 1;
  return words.slice(first, last).filter((word) => word !== '');
}

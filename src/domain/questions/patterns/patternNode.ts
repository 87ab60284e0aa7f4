/**
 * What is known of an edge of a piece of a pattern: `shut` when a word can't go on across it, `empty` when the piece may be
 * nothing there so that its neighbour decides, `open` when a word may go on.
 */
export type Edge = 'shut' | 'empty' | 'open';

/**
 * A piece of a regular expression. `texts` are all texts that it can be, or null when they are many or unknown. `parts` are
 * the pieces of a row, `options` those of a choice, `body` what is there at least once, `maybe` what need not be there.
 * `takesNothing` where it only looks around.
 */
export interface PatternNode {
  readonly texts: readonly string[] | null;
  readonly start: Edge;
  readonly end: Edge;
  readonly parts?: readonly PatternNode[];
  readonly options?: readonly PatternNode[];
  readonly body?: PatternNode;
  readonly maybe?: PatternNode;
  readonly takesNothing?: true;
  /** Where it takes a digit. */
  readonly isDigit?: true;
}

/** More texts than this are not written out, whether they are given or come of joining. */
const manyTexts = 300;
const manyJoined = 60;

const wordSigns = new Set('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_');
const isWordSign = (sign: string | undefined): boolean => sign !== undefined && wordSigns.has(sign);

/** Whether no word goes on at this side of any of the texts. */
export const startsShut = (texts: readonly string[]): boolean =>
  texts.every((text) => text !== '' && !isWordSign(text[0]));
export const endsShut = (texts: readonly string[]): boolean =>
  texts.every((text) => text !== '' && !isWordSign(text.at(-1)));

/** The start of a line, its end, the start or end of a word. */
export const boundary: PatternNode = { texts: null, start: 'shut', end: 'shut', takesNothing: true };

/** Looking ahead: takes nothing. */
export const glance: PatternNode = { texts: null, start: 'empty', end: 'empty', takesNothing: true };

/** One sign that is not written out; `isShut` when it is no letter, digit or underscore. */
export const someSign = (isShut: boolean): PatternNode => {
  const edge = isShut ? 'shut' : 'open';
  return { texts: null, start: edge, end: edge };
};

/** One digit. */
export const digit: PatternNode = { texts: null, start: 'open', end: 'open', isDigit: true };

/** One of some texts, none of them empty. */
export const oneOf = (texts: readonly string[]): PatternNode => ({
  texts,
  start: startsShut(texts) ? 'shut' : 'open',
  end: endsShut(texts) ? 'shut' : 'open',
});

const firstDecided = (edges: readonly Edge[]): Edge => edges.find((edge) => edge !== 'empty') ?? 'empty';

/** All texts of one list with all texts of another behind them, or null when they are too many. */
export function joinedTexts(before: readonly string[], after: readonly string[]): readonly string[] | null {
  if (before.length * after.length > manyJoined) return null;
  return before.flatMap((text) => after.map((next) => text + next));
}

function textsOfRow(parts: readonly PatternNode[]): readonly string[] | null {
  let texts: readonly string[] | null = [''];
  for (const part of parts) {
    if (part.texts === null) return null;
    texts = joinedTexts(texts, part.texts);
    if (texts === null) return null;
  }
  return texts;
}

/** Pieces behind each other. */
export const row = (parts: readonly PatternNode[]): PatternNode => {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  return {
    texts: parts.some((part) => part.texts === null) ? null : textsOfRow(parts),
    start: firstDecided(parts.map(({ start }) => start)),
    end: firstDecided(parts.map(({ end }) => end).reverse()),
    parts,
  };
};

const weakest = (edges: readonly Edge[]): Edge => {
  if (edges.includes('open')) return 'open';
  return edges.includes('empty') ? 'empty' : 'shut';
};

/** One of some pieces. */
export const alternatives = (options: readonly PatternNode[]): PatternNode => {
  const [only] = options;
  if (options.length === 1 && only) return only;
  const texts = options.every((option) => option.texts !== null)
    ? options.flatMap((option) => option.texts ?? [])
    : null;
  return {
    texts: texts && texts.length <= manyTexts ? texts : null,
    start: weakest(options.map(({ start }) => start)),
    end: weakest(options.map(({ end }) => end)),
    options,
  };
};

const maybeEmpty = (edge: Edge): Edge => (edge === 'open' ? 'open' : 'empty');

/** A piece that stands there from `least` to `most` times. */
export const repeated = (of: PatternNode, least: number, most: number): PatternNode => {
  if (least === 0)
    return {
      texts: most === 1 && of.texts ? ['', ...of.texts] : null,
      start: maybeEmpty(of.start),
      end: maybeEmpty(of.end),
      maybe: of,
    };
  return { texts: least === 1 && most === 1 ? of.texts : null, start: of.start, end: of.end, body: of };
};

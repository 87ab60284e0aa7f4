import type { PatternNode } from './patternNode';
import { wordEnd } from './words';

/**
 * The first words with which a text may fit a pattern at its start: those that are `whole`, and those that are `begun` and go on
 * in any way. Null when it may be any. A text that begins with no letter, digit or underscore has an empty first word.
 */
export type FirstWords = Pick<Piece, 'whole' | 'begun'> | null;

/**
 * What a piece of a pattern adds to a first word: the rest of it (`whole`), a part behind which anything may stand (`begun`), or
 * a part behind which the next piece follows (`going`).
 */
interface Piece {
  readonly whole: ReadonlySet<string>;
  readonly begun: ReadonlySet<string>;
  readonly going: ReadonlySet<string>;
}

/** What pieces add that were read before, at the start of a text and within its first word. */
export interface KnownPieces {
  readonly atStart: Map<PatternNode, Piece>;
  readonly inWord: Map<PatternNode, Piece>;
}

type Place = keyof KnownPieces;

/** More first words than this are not written out. */
const manyWords = 600;

/** The first words of a text where a tree stands at its start. */
export function firstWordsOf(tree: PatternNode, known: KnownPieces): FirstWords {
  const { whole, begun, going } = pieceOf(tree, 'atStart', known);
  const all = union(begun, going);
  return all.has('') || whole.size + all.size > manyWords ? null : { whole, begun: all };
}

const none: ReadonlySet<string> = new Set();
const empty: ReadonlySet<string> = new Set(['']);

const nothing: Piece = { whole: none, begun: none, going: empty };
const end: Piece = { whole: empty, begun: none, going: none };
const anything: Piece = { whole: none, begun: empty, going: none };

function pieceOf(node: PatternNode, place: Place, known: KnownPieces): Piece {
  const piece = known[place].get(node) ?? readPiece(node, place, known);
  known[place].set(node, piece);
  return piece;
}

function readPiece(node: PatternNode, place: Place, known: KnownPieces): Piece {
  if (node.texts) return pieceOfTexts(node.texts);
  if (node.takesNothing) return node.start === 'shut' && place === 'inWord' ? end : nothing;
  if (node.parts) return pieceOfRow(node.parts, place, known);
  if (node.options) return node.options.map((option) => pieceOf(option, place, known)).reduce(either);
  if (node.body) return again(pieceOf(node.body, place, known));
  if (node.maybe) return either(nothing, again(pieceOf(node.maybe, place, known)));
  return node.start === 'shut' ? end : anything;
}

function pieceOfTexts(texts: readonly string[]): Piece {
  const whole = new Set<string>();
  const going = new Set<string>();
  for (const text of texts) {
    const word = text.slice(0, wordEnd(text, 0));
    (word === text ? going : whole).add(word);
  }
  return { whole, begun: none, going };
}

function pieceOfRow(parts: readonly PatternNode[], place: Place, known: KnownPieces): Piece {
  let row = nothing;
  for (const part of parts) {
    if (row.going.size === 0) return row;
    row = followed(row, part, place, known);
  }
  return row;
}

/** A row and its next piece: where the row may be nothing so far, that one stands at the place of the row. */
function followed(row: Piece, next: PatternNode, place: Place, known: KnownPieces): Piece {
  const mayBeNothing = row.going.has('');
  const parts = [...row.going].filter((part) => part !== '');
  const first = mayBeNothing ? pieceOf(next, place, known) : null;
  const ended = { ...row, going: none };
  const before = first ? either(ended, first) : ended;
  return parts.length === 0 ? before : either(before, joined(parts, pieceOf(next, 'inWord', known)));
}

function joined(parts: readonly string[], { whole, begun, going }: Piece): Piece {
  if (parts.length * (whole.size + begun.size + going.size) > manyWords) return anything;
  const behind = (ends: ReadonlySet<string>): ReadonlySet<string> =>
    new Set(parts.flatMap((part) => [...ends].map((rest) => part + rest)));
  return { whole: behind(whole), begun: behind(begun), going: behind(going) };
}

const union = (some: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> => {
  if (others.size === 0) return some;
  return some.size === 0 ? others : new Set([...some, ...others]);
};

const either = (one: Piece, other: Piece): Piece => ({
  whole: union(one.whole, other.whole),
  begun: union(one.begun, other.begun),
  going: union(one.going, other.going),
});

/** A piece that may be there once more: behind a part of a word anything may follow. */
const again = (once: Piece): Piece => {
  const more = [...once.going].filter((part) => part !== '');
  return more.length === 0 ? once : { ...once, begun: union(once.begun, new Set(more)) };
};

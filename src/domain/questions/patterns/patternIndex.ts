import { firstWordsOf, type FirstWords, type KnownPieces } from './firstWords';
import { waysToFit, weightOf, type KnownWays, type Way, type Weigh } from './neededWords';
import { startFinder, type StartFinder } from './startFinder';
import { readPattern, type Alternative, type KnownGroups } from './patternTree';
import { beginningOf } from './words';
import { wordFinder, type WordFinder } from './wordFinder';

/** One alternative of a pattern, or some that need no word. It is compiled when a text first may fit it. */
export interface Entry {
  readonly source: string;
  /** How many lines it is likely to be tried on: the more, the more common its words are. */
  readonly weight: number;
  compiled: RegExp | null;
}

/** Some patterns that are looked for together, and the numbers of the entries that were made of them. */
export interface Look {
  readonly patterns: readonly string[];
  readonly entries: number[];
}

/** All entries by their number, what of a text's words may fit them, and which may stand at its start. */
export interface Index {
  readonly entries: readonly Entry[];
  readonly words: WordFinder;
  readonly starts: StartFinder;
}

/** Reads all patterns, look by look. `common` are the most common words, the commonest first. */
export function* indexOf(
  book: readonly Look[],
  common: string,
  expanded: (pattern: string) => string,
): Generator<undefined, Index> {
  const reader = readerOf(common);
  const words = wordFinder();
  const starts = startFinder();
  const entries: Entry[] = [];
  for (const look of book) {
    const read = look.patterns.flatMap((pattern) => readPattern(expanded(pattern), reader.groups));
    for (const { source, ways, first } of together(read.map((one) => needsOf(one, reader)))) {
      look.entries.push(entries.length);
      words.add(entries.length, ways);
      starts.add(first);
      entries.push({ source, weight: weightOfWays(ways, first, reader.weigh), compiled: null });
    }
    yield;
  }
  words.entriesIn('');
  yield;
  starts.entriesAt('');
  return { entries, words, starts };
}

interface Reader {
  readonly weigh: Weigh;
  readonly groups: KnownGroups;
  readonly ways: KnownWays;
  readonly pieces: KnownPieces;
}

/** Of every thousand lines about as many have the word at a place in the list of the most common ones. */
const shareAt = (place: number): number => 1000 / (place + 2);

function readerOf(common: string): Reader {
  const shares = new Map<string, number>();
  common.split(' ').forEach((word, place) => {
    for (const one of [word, beginningOf(word)])
      if (one !== null) shares.set(one, (shares.get(one) ?? 0) + shareAt(place));
  });
  return {
    weigh: (word) => shares.get(word) ?? 1,
    groups: new Map(),
    ways: new Map(),
    pieces: { atStart: new Map(), inWord: new Map() },
  };
}

/** What a text needs to fit: the words of one of the ways, and a first word, null where any will do. */
interface Needing {
  readonly source: string;
  readonly ways: readonly Way[];
  readonly first: FirstWords;
}

const needsOf = ({ source, tree }: Alternative, { weigh, ways, pieces }: Reader): Needing => ({
  source,
  ways: waysToFit(tree, weigh, ways),
  first: source.startsWith('^') ? firstWordsOf(tree, pieces) : null,
});

const needless: readonly Way[] = [[]];

const isNeedless = ({ ways, first }: Needing): boolean =>
  first === null && ways.some((way) => way.length === 0);

/** Those that need nothing at all are tried as one. */
function together(read: readonly Needing[]): readonly Needing[] {
  const sources = read.filter(isNeedless).map(({ source }) => source);
  if (sources.length === 0) return read;
  return [
    ...read.filter((one) => !isNeedless(one)),
    { source: sources.join('|'), ways: needless, first: null },
  ];
}

const someLines = 1000;
const allLines = 10_000;

function weightOfWays(ways: readonly Way[], first: FirstWords, weigh: Weigh): number {
  const rarest = (way: Way): number =>
    Math.min(first ? someLines : allLines, ...way.map((choice) => weightOf(choice, weigh)));
  return ways.reduce((sum, way) => sum + rarest(way), 0);
}

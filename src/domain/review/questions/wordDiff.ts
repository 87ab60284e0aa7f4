/**
 * A stretch of words that two texts share, or that only the first (`removed`) or the second (`added`) has. `before` and
 * `after` are the words as they stand in each, '' where they are not there.
 */
export interface WordStretch {
  readonly kind: 'same' | 'removed' | 'added';
  readonly before: string;
  readonly after: string;
}

/** Two longer texts than this are not compared word by word. */
const mostWords = 300;

/** Two texts that share fewer of the shorter one's words than this are other texts. */
const leastShared = 1 / 3;

/**
 * What became of a text, word by word: case and signs at a word's edges make no difference. Of a text that became quite
 * another one all is removed and all added.
 */
export function wordDiff(before: string, after: string): WordStretch[] {
  const [old, now] = [wordsIn(before), wordsIn(after)];
  const steps = stepsBetween(old, now);
  return steps.reduce<WordStretch[]>((stretches, step) => {
    const last = stretches.at(-1);
    if (last?.kind !== step.kind) return [...stretches, step];
    return [...stretches.slice(0, -1), joined(last, step)];
  }, []);
}

function stepsBetween(old: readonly string[], now: readonly string[]): WordStretch[] {
  if (old.length + now.length > mostWords) return replaced(old, now);
  const steps = compared(old, now);
  const shared = steps.filter(({ kind }) => kind === 'same').length;
  return shared < leastShared * Math.min(old.length, now.length) ? replaced(old, now) : steps;
}

const joined = (one: WordStretch, other: WordStretch): WordStretch => ({
  kind: one.kind,
  before: `${one.before} ${other.before}`.trim(),
  after: `${one.after} ${other.after}`.trim(),
});

const removed = (before: string): WordStretch => ({ kind: 'removed', before, after: '' });
const added = (after: string): WordStretch => ({ kind: 'added', before: '', after });

const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

const bare = (word: string): string =>
  word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || word;

const replaced = (old: readonly string[], now: readonly string[]): WordStretch[] => [
  ...old.map(removed),
  ...now.map(added),
];

/** Walks both texts along the longest row of words that they share. */
function compared(old: readonly string[], now: readonly string[]): WordStretch[] {
  const shared = sharedAhead(old.map(bare), now.map(bare));
  const steps: WordStretch[] = [];
  let [at, to] = [0, 0];
  while (at < old.length || to < now.length) {
    const [one, other] = [old[at], now[to]];
    const isSame = one !== undefined && other !== undefined && bare(one) === bare(other);
    if (isSame) {
      steps.push({ kind: 'same', before: one, after: other });
      at += 1;
      to += 1;
    } else if (other === undefined || (one !== undefined && shared(at + 1, to) >= shared(at, to + 1))) {
      steps.push(removed(one ?? ''));
      at += 1;
    } else {
      steps.push(added(other));
      to += 1;
    }
  }
  return steps;
}

/** How many words two texts share from a place in each on, in order. */
function sharedAhead(old: readonly string[], now: readonly string[]): (at: number, to: number) => number {
  const table = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  const lookUp = (at: number, to: number): number => table[at]?.[to] ?? 0;
  for (let at = old.length - 1; at >= 0; at -= 1)
    for (let to = now.length - 1; to >= 0; to -= 1) {
      const row = table[at];
      if (!row) continue;
      const isSame = old[at] === now[to];
      row[to] = isSame ? lookUp(at + 1, to + 1) + 1 : Math.max(lookUp(at + 1, to), lookUp(at, to + 1));
    }
  return lookUp;
}

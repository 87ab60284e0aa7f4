import { lettersApart } from './lettersApart';

const most = 2;

/** The word that a mistyped one was probably meant to be: two letters off at most, and fewer than half of it. */
export function nearestWord(written: string, words: readonly string[]): string | null {
  const word = written.toLowerCase();
  const [nearest] = words
    .map((one) => ({ one, steps: lettersApart(word, one, most) }))
    .filter(({ one, steps }) => steps * 2 < one.length)
    .sort((a, b) => a.steps - b.steps);
  return nearest?.one ?? null;
}

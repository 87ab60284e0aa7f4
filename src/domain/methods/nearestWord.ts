/** The word that a mistyped one was probably meant to be: two letters off at most, and fewer than half of it. */
export function nearestWord(written: string, words: readonly string[]): string | null {
  const word = written.toLowerCase();
  const [nearest] = words
    .map((one) => ({ one, steps: lettersApart(word, one) }))
    .filter(({ one, steps }) => steps <= 2 && steps * 2 < one.length)
    .sort((a, b) => a.steps - b.steps);
  return nearest?.one ?? null;
}

/** How many letters must come, go or change to make one word of the other (Levenshtein). Long words are not compared. */
function lettersApart(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return Infinity;
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  [...one].forEach((letter, line) => {
    const row = [line + 1];
    [...other].forEach((otherLetter, at) => {
      const changed = (above[at] ?? 0) + (letter === otherLetter ? 0 : 1);
      row.push(Math.min((above[at + 1] ?? 0) + 1, (row[at] ?? 0) + 1, changed));
    });
    above = row;
  });
  return above.at(-1) ?? Infinity;
}

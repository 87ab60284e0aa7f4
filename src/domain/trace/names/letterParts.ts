const longest = 12;

/**
 * What the letters of a folded word are told by: its pairs and threes of letters with its start and end, and its length. Each is
 * a place in a table of `size`, where different ones may meet (feature hashing).
 */
export function letterParts(word: string, size: number): number[] {
  const whole = `^${word}$`;
  const parts = [placeOf(`#${String(Math.min(longest, word.length))}`, size)];
  for (let at = 0; at + 1 < whole.length; at += 1) {
    parts.push(placeOf(whole.slice(at, at + 2), size));
    if (at + 2 < whole.length) parts.push(placeOf(whole.slice(at, at + 3), size));
  }
  return parts;
}

const offset = 0x811c9dc5;
const prime = 0x01000193;

/** The hash of Fowler, Noll and Vo (FNV-1a, 32 bits), folded once. */
function placeOf(part: string, size: number): number {
  let hash = offset;
  for (let at = 0; at < part.length; at += 1) hash = Math.imul(hash ^ part.charCodeAt(at), prime);
  return ((hash ^ (hash >>> 15)) >>> 0) % size;
}

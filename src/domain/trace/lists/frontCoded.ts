const entry = /([A-Z])([^A-Z]*)/g;

/**
 * Unpacks a sorted list in which each word says in one capital how many letters it shares with the word before (A is
 * none) and then gives the rest. `scripts/names/pack.mjs` packs.
 */
export function* unpack(packed: string): Generator<string> {
  let word = '';
  for (const [, shared = 'A', rest = ''] of packed.matchAll(entry)) {
    word = word.slice(0, shared.charCodeAt(0) - 65) + rest;
    yield word;
  }
}

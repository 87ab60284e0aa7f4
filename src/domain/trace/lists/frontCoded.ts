const entry = /([A-J])([^A-J]*)/g;
const pairLength = 3;

/**
 * Unpacks a sorted list in which each word says in one capital of A to J how many letters it shares with the word
 * before (A is none) and then gives the rest. In front of | stand signs with the two signs each stands for, the last to be undone first.
 * `scripts/names/pack.mjs` packs.
 */
export function* unpack(packed: string): Generator<string> {
  let word = '';
  for (const [, shared = 'A', rest = ''] of withoutPairs(packed).matchAll(entry)) {
    word = word.slice(0, shared.charCodeAt(0) - 65) + rest;
    yield word;
  }
}

function withoutPairs(packed: string): string {
  const end = packed.indexOf('|');
  let text = packed.slice(end + 1);
  for (let at = end - pairLength; at >= 0; at -= pairLength)
    text = text.split(packed.charAt(at)).join(packed.slice(at + 1, at + pairLength));
  return text;
}

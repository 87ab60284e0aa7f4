/** As many letters a word can share with the one before, from A for none to J. */
const mostShared = 9;

/** Signs that stand in no word of the lists and for no shared letters: each stands for two signs that often follow each other. */
const signs = [...'0123456789!#$%&()*+,./:;<=>?@[]^_{}~KLMNOPQRSTUVWXYZ'];

/**
 * Packs words as src/domain/trace/lists/frontCoded.ts unpacks them: sorted, each with the letters it shares with the word before as
 * one capital of A to J; then the commonest pair of signs becomes one sign, again and again. In front of | stand the pairs.
 */
export function pack(words) {
  const sorted = [...new Set(words)].sort();
  let body = sorted.map((word, index) => frontCoded(sorted[index - 1] ?? '', word)).join('');
  const pairs = [];
  for (const sign of signs) {
    const pair = commonestPair(body);
    pairs.push(sign + pair);
    body = body.replaceAll(pair, sign);
  }
  return `${pairs.join('')}|${body}`;
}

function frontCoded(before, word) {
  let shared = 0;
  while (shared < mostShared && shared < before.length && before[shared] === word[shared]) shared += 1;
  return String.fromCharCode(65 + shared) + word.slice(shared);
}

function commonestPair(text) {
  const counts = new Map();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** Packs words as src/domain/trace/lists/frontCoded.ts unpacks them. */
export function pack(words) {
  const sorted = [...new Set(words)].sort();
  return sorted.map((word, index) => packed(sorted[index - 1] ?? '', word)).join('');
}

function packed(before, word) {
  let shared = 0;
  while (shared < 25 && shared < before.length && before[shared] === word[shared]) shared += 1;
  return String.fromCharCode(65 + shared) + word.slice(shared);
}

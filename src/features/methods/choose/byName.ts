const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a title has all the words that are typed, wherever they stand; capitals and accents do not count. */
export function isNamedLike(title: string, typed: string): boolean {
  const name = plain(title);
  return plain(typed)
    .split(/\s+/)
    .every((word) => name.includes(word));
}

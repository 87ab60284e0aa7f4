/** A test on a text by a pattern that is compiled when it is first needed. Give it alternatives; each starts where `^` says. */
export function lazyPattern(...alternatives: readonly string[]): (text: string) => boolean {
  let compiled: RegExp | null = null;
  return (text) => (compiled ??= new RegExp(alternatives.map((one) => `(?:${one})`).join('|'))).test(text);
}

/** A set of words that is made when it is first needed, of a text with spaces between the words. */
export function lazyWords(text: string): (word: string) => boolean {
  let made: ReadonlySet<string> | null = null;
  return (word) => (made ??= new Set(text.trim().split(/\s+/))).has(word);
}

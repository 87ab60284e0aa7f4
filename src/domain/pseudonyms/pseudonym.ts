/** One line of the key: who somebody is, and what stands for them in every note. */
export interface Pseudonym {
  readonly name: string;
  readonly pseudonym: string;
}

/** Who is who, in order of name; each name once, whatever its capitals. */
export type PseudonymKey = readonly Pseudonym[];

/** One line of plain words, as a name or a pseudonym has to be. */
export const inOneLine = (words: string): string => words.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Two names are one person when they differ in capitals or spaces only. */
export const sameName = (name: string): string => inOneLine(name).toLowerCase();

/** The key with a pseudonym kept for a name, over an earlier one. Unchanged when either of them is empty. */
export function keepPseudonym(key: PseudonymKey, kept: Pseudonym): PseudonymKey {
  const one = { name: inOneLine(kept.name.replaceAll('=', ' ')), pseudonym: inOneLine(kept.pseudonym) };
  if (one.name === '' || one.pseudonym === '') return key;
  return [...dropPseudonym(key, one.name), one].sort((a, b) => a.name.localeCompare(b.name));
}

/** The key without a name. */
export const dropPseudonym = (key: PseudonymKey, name: string): PseudonymKey =>
  key.filter((one) => sameName(one.name) !== sameName(name));

/** The pseudonym of a name, by the name in lower case, as the check for traces asks for it. */
export const pseudonymsByName = (key: PseudonymKey): ReadonlyMap<string, string> =>
  new Map(key.map(({ name, pseudonym }) => [sameName(name), pseudonym]));

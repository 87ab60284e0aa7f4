import { keepPseudonym, sameName, type Pseudonym, type PseudonymKey } from './pseudonym';

/** What another key would bring: people who are new here, people who have another pseudonym here, and how many are the same. */
export interface KeyDifference {
  readonly added: PseudonymKey;
  readonly differing: PseudonymKey;
  readonly same: number;
}

/** Compares another key with this one. */
export function compareKeys(key: PseudonymKey, other: PseudonymKey): KeyDifference {
  const here = new Map(key.map((one) => [sameName(one.name), one.pseudonym]));
  const pseudonymHere = ({ name }: Pseudonym): string | undefined => here.get(sameName(name));
  const added = other.filter((one) => pseudonymHere(one) === undefined);
  const same = other.filter((one) => pseudonymHere(one) === one.pseudonym).length;
  const differing = other.filter((one) => !added.includes(one) && pseudonymHere(one) !== one.pseudonym);
  return { added, differing, same };
}

/** This key with what another one brings. Where the two differ this one stays as it is, unless the other is to win. */
export function mergeKeys(key: PseudonymKey, other: PseudonymKey, otherWins: boolean): PseudonymKey {
  const { added, differing } = compareKeys(key, other);
  return [...added, ...(otherWins ? differing : [])].reduce(keepPseudonym, key);
}

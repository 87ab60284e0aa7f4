import type { Finding } from '../trace/finding';
import { sameName } from './pseudonym';

/** The letter that was suggested first for each name of a note, by the name in lower case. */
export type Letters = ReadonlyMap<string, string>;

const alphabet = [...'ABCDEFGHJKLMNPQRSTVWXYZ'];
const suggested = /^(?:(?:persoon|person) )?([A-Z])$/i;

/**
 * The traces with the letters that were suggested for their names before: what stands for a name stays the same while the
 * names around it are replaced one by one. `isFixed` names have a pseudonym and are left alone. Gives the letters by now.
 */
export function steadyLetters(
  traces: readonly Finding[],
  before: Letters,
  isFixed: (name: string) => boolean,
): { readonly traces: Finding[]; readonly letters: Letters } {
  const letters = new Map(before);
  const given = new Map<string, string>();
  const steady = (one: Finding): Finding => {
    const letter = letterOf(one, isFixed);
    if (letter === null) return one;
    const kept = letters.get(sameName(one.text)) ?? given.get(letter) ?? freeLetter(letter, letters);
    given.set(letter, kept);
    letters.set(sameName(one.text), kept);
    return { ...one, replacement: one.replacement?.replace(/[A-Z]$/, kept) ?? null };
  };
  // Names that are known come first, so that a new name never takes a letter of theirs.
  const isKnown = ({ text }: Finding): boolean => before.has(sameName(text));
  const made = new Map([...traces.filter(isKnown), ...traces].map((one) => [one, one]));
  for (const one of made.keys()) made.set(one, steady(one));
  return { traces: traces.map((one) => made.get(one) ?? one), letters };
}

function letterOf({ kind, text, replacement }: Finding, isFixed: (name: string) => boolean): string | null {
  if ((kind !== 'name' && kind !== 'initials') || isFixed(sameName(text))) return null;
  return suggested.exec(replacement ?? '')?.[1] ?? null;
}

/** The letter itself, or the first one that stands for nobody. */
function freeLetter(letter: string, letters: Letters): string {
  const taken = new Set(letters.values());
  return taken.has(letter) ? (alphabet.find((one) => !taken.has(one)) ?? letter) : letter;
}

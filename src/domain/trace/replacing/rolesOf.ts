import type { NoteLanguage } from '../../notes/noteTypes';
import type { Candidate } from '../candidates';
import type { TraceContext } from '../findTraces';
import { roleWords } from '../lists/roleWords';
import { fold } from '../reading/fold';

const someone: Readonly<Record<NoteLanguage, string>> = { nl: 'persoon', en: 'person' };
const letters = [...'ABCDEFGHJKLMNPQRSTVWXYZ'];

/**
 * What stands instead of each name, by where it begins: its fixed pseudonym, or a letter that is the same for the same
 * person in this text; behind a role the letter alone (collega A), else with a word (persoon A).
 */
export function rolesOf(
  text: string,
  found: readonly Candidate[],
  context: TraceContext,
): Map<number, string> {
  const people = found.filter(({ kind }) => kind === 'name' || kind === 'initials');
  const used = new Set(Array.from(text.matchAll(/[a-z] ([A-Z])(?![a-zA-Z.])/g), ([, letter]) => letter));
  const free = letters.filter((letter) => !used.has(letter));
  const letterOf = new Map<string, string>();
  const roles = new Map<number, string>();
  for (const one of people) {
    const own = text.slice(one.from, one.to);
    const pseudonym = pseudonymOf(own, context.pseudonyms);
    if (pseudonym !== null) roles.set(one.from, pseudonym);
    else {
      const letter = sameLetter(own, letterOf, free);
      if (letter !== null) roles.set(one.from, withRole(text, one, letter, context.language));
    }
  }
  return roles;
}

function pseudonymOf(own: string, pseudonyms: ReadonlyMap<string, string>): string | null {
  const lower = own.toLowerCase();
  const parts = [lower, ...lower.split(' ')];
  for (const part of parts) {
    const pseudonym = pseudonyms.get(part);
    if (pseudonym !== undefined) return pseudonym;
  }
  return null;
}

const shortest = 3;

/** Two mentions are one person where they share a word of the name. */
function sameLetter(own: string, letterOf: Map<string, string>, free: readonly string[]): string | null {
  const words = own
    .split(/[\s.]+/)
    .map(fold)
    .filter((word) => word.length >= shortest);
  const parts = words.length > 0 ? words : [fold(own)];
  const known = parts.find((part) => letterOf.has(part));
  const letter = known === undefined ? free[new Set(letterOf.values()).size] : letterOf.get(known);
  if (letter === undefined) return null;
  for (const part of parts) if (!letterOf.has(part)) letterOf.set(part, letter);
  return letter;
}

function withRole(text: string, { from }: Candidate, letter: string, language: NoteLanguage): string {
  const before = /([\p{L}.-]+) $/u.exec(text.slice(Math.max(0, from - 30), from))?.[1] ?? '';
  return roleWords().has(fold(before.replace('.', ''))) ? letter : `${someone[language]} ${letter}`;
}

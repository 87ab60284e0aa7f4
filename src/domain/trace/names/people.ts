import { fold } from '../reading/fold';
import type { Word } from '../reading/words';
import { isParticle, nameEnd } from './parseName';
import { safeNames, surnames } from './nameLists';
import type { NamePlace } from './rules/rule';

/** The names of the vault's person notes as words, by their first word; longest first. */
export type People = ReadonlyMap<string, readonly (readonly string[])[]>;

const shortest = 3;

/** Each name whole, and its first and last word alone. */
export function peopleOf(names: readonly string[]): People {
  const people = new Map<string, string[][]>();
  const add = (parts: string[]): void => {
    const [first] = parts;
    if (first === undefined || (parts.length === 1 && first.length < shortest)) return;
    people.set(
      first,
      [...(people.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
    );
  };
  for (const name of names) {
    const parts = name
      .trim()
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(fold);
    add(parts);
    if (parts.length < 2) continue;
    add(parts.slice(0, 1));
    add(parts.slice(-1));
  }
  return people;
}

/** The person of a note whose name begins at this word. In lower case only whole, or where it is no ordinary word. */
export function peopleIn(words: readonly Word[], index: number, people: People): NamePlace | null {
  const word = words[index];
  if (!word || people.size === 0) return null;
  const name = people.get(word.folded)?.find((parts) => stands(words, index, parts));
  return name ? { first: index, end: wholeEnd(words, index + name.length - 1), why: 'person-note' } : null;
}

/** Somebody may be known by a first name only: what goes on in capitals is of the same name. */
const wholeEnd = (words: readonly Word[], last: number): number =>
  words[last]?.isCapital === true ? nameEnd(words, last) : last + 1;

function stands(words: readonly Word[], index: number, parts: readonly string[]): boolean {
  const found = words.slice(index, index + parts.length);
  if (found.length < parts.length) return false;
  const isSame = parts.every(
    (part, at) => found[at]?.folded === part && (at === 0 || found[at].gap.length < 3),
  );
  if (!isSame) return false;
  const isWritten = found.every((word) => word.isCapital || isParticle(word));
  return isWritten || parts.length > 1 || safeNames().has(parts[0] ?? '') || surnames().has(parts[0] ?? '');
}

/** Small words within Dutch and other surnames, which people leave out of initials or write small. */
const particle =
  /^(?:van|von|de|den|der|het|ter|ten|te|el|al|bin|ben|da|di|du|la|le|op|in|’t|'t|in’t|v\/d|v\.d\.)$/iu;
const capitalised = /^\p{Lu}[\p{L}\p{M}.’'-]*$/u;

/** Whether words look like somebody's name: up to five words, each with a capital, with small words between them. */
export function looksLikeName(words: string): boolean {
  const parts = nameParts(words);
  const isName = parts.every((part) => capitalised.test(part) || particle.test(part));
  return parts.length > 0 && parts.length <= 5 && isName && capitalised.test(parts[0] ?? '');
}

/**
 * Whose initials stand for a name, as it stands in a chat: the initials themselves, a full name with these initials, or,
 * where `byFirstName`, a first name when only one person's initials begin with its letter. Null when that is nobody, or
 * more than one person.
 */
export function speakerNamed(
  name: string,
  people: readonly string[],
  { byFirstName }: { byFirstName: boolean },
): string | null {
  const words = nameParts(name);
  const same = people.find((person) => isSame(person, name.trim()) || isSame(person, words[0] ?? ''));
  if (same !== undefined) return same;
  if (!looksLikeName(name)) return null;
  const names = words.length === 1 ? [] : initialsOf(words);
  const full = people.filter((person) => names.some((one) => isSame(one, person)));
  if (full.length > 0 || words.length > 1) return onlyOne(full);
  const letter = (words[0] ?? '').charAt(0);
  return byFirstName ? onlyOne(people.filter((person) => isSame(person.charAt(0), letter))) : null;
}

/** The person whose initials were begun with these letters: the same initials, else the only ones that begin so. */
export function speakerBegun(letters: string, people: readonly string[]): string | null {
  const begun = letters.trim().toLowerCase();
  if (begun === '') return null;
  const same = people.find((person) => isSame(person, begun));
  return same ?? onlyOne(people.filter((person) => person.toLowerCase().startsWith(begun)));
}

/** `Bos, Marieke (gast)` is read as `Marieke Bos`. */
function nameParts(name: string): string[] {
  const bare = name.replace(/\s*[([][^)\]]*[)\]]\s*$/u, '').trim();
  const [last, first] = bare.split(/,\s+/u);
  return (first === undefined ? bare : `${first} ${last ?? ''}`).split(/\s+/u).filter(Boolean);
}

/** What people take as initials: first and last letter, all letters, and all but those of the small words. */
function initialsOf(words: readonly string[]): string[] {
  const letters = (parts: readonly string[]): string => parts.map((part) => part.charAt(0)).join('');
  const large = words.filter((word) => !particle.test(word));
  return [letters(words), letters(large), letters([words[0] ?? '', words.at(-1) ?? ''])];
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const onlyOne = (people: readonly string[]): string | null =>
  people.length === 1 ? (people[0] ?? null) : null;

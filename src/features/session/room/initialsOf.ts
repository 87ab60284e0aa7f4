const longest = 12;

/**
 * How someone is called where others look along: as they were written down when that is one short word, else by the
 * first letters of their names.
 */
export function initialsOf(person: string): string {
  const names = person.trim().split(/\s+/);
  const isShort = names.length === 1 && person.length <= longest;
  return isShort
    ? person
    : names
        .map((name) => [...name][0] ?? '')
        .join('')
        .slice(0, longest);
}

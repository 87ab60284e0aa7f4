/** What is left of a theme without case, accents, spaces and signs. */
export const folded = (theme: string): string =>
  theme
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const endings = ['en', 's', 'n', 'e'];

/**
 * Ways in which a folded theme may be written elsewhere: as it would stand alone, and without what may be the ending of a
 * plural, Dutch or English. `grenzen` and `grens`, `taken` and `taak`, `roles` and `role` share one. Only for comparing.
 */
export function stemsOf(word: string): string[] {
  const ending = word.length > 4 ? endings.find((one) => word.endsWith(one)) : undefined;
  return ending === undefined ? [bare(word)] : [bare(word), bare(word.slice(0, -ending.length))];
}

const bare = (word: string): string =>
  word
    .replace(/z$/, 's')
    .replace(/v$/, 'f')
    .replace(/([a-z])\1/g, '$1');

import type { Records } from '@/domain/records/records';

/** The themes of all records, most used first. */
export function themesByUse({ casussen, sessions, reflections }: Records): string[] {
  const counts = new Map<string, number>();
  for (const { themes } of [...casussen, ...sessions, ...reflections])
    for (const theme of themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || a.localeCompare(b))
    .map(([theme]) => theme);
}

import type { DatedEntry, LineEntry } from '@/domain/bases/learningLine';

/** A note of a base on a day, or without one; its name is its day unless a test is about it. */
export const entry = (day: string | null, about: Partial<LineEntry> = {}): LineEntry => ({
  path: `${day ?? 'none'}.md`,
  title: day ?? 'none',
  kind: 'session',
  ...about,
  day,
});

export const dated = (day: string): DatedEntry => ({ ...entry(day), day });

import type { HalfYearLetter } from '@/domain/review/halfYear/letter';
import type { Sentences } from './ownSentences';

/** A sentence of one's own with where it stands; `line` is a block id. */
export interface Took {
  readonly text: string;
  readonly path: string;
  readonly title: string;
  readonly line: string | null;
  readonly day: string | null;
  readonly isPrivate: boolean;
}

/**
 * One's own sentences of a half-year, newest first: `most` from sessions and `most` from reflections. What stands in a
 * session and in a reflection as well is there once, from where others could read it.
 */
export function tookAlong(letter: HalfYearLetter, sentences: Sentences | null, most: number): Took[] {
  const lines = letter.lines.slice(-most).map((line) => ({ ...line, isPrivate: false }));
  const reflections = letter.reflections.slice(0, most).flatMap((one) => {
    const text = sentences?.get(one.path) ?? null;
    const { path, title, day, isPrivate } = one;
    return text === null ? [] : [{ text, path, title, day, isPrivate, line: null }];
  });
  const publicFirst = [...reflections].sort((a, b) => Number(a.isPrivate) - Number(b.isPrivate));
  const once = new Map<string, Took>();
  for (const took of [...lines, ...publicFirst])
    if (!once.has(took.text.toLowerCase())) once.set(took.text.toLowerCase(), took);
  return [...once.values()].sort((a, b) => (b.day ?? '').localeCompare(a.day ?? ''));
}

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

/** One's own sentences of a half-year, newest first: `most` from sessions and `most` from reflections. */
export function tookAlong(letter: HalfYearLetter, sentences: Sentences | null, most: number): Took[] {
  const lines = [...letter.lines].reverse().slice(0, most);
  const reflections = letter.reflections.slice(0, most).flatMap((one) => {
    const text = sentences?.get(one.path) ?? null;
    const { path, title, day, isPrivate } = one;
    return text === null ? [] : [{ text, path, title, day, isPrivate, line: null }];
  });
  return [...lines.map((line) => ({ ...line, isPrivate: false })), ...reflections].sort((a, b) =>
    (b.day ?? '').localeCompare(a.day ?? ''),
  );
}

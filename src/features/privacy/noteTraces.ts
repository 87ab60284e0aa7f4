import { sameName } from '@/domain/pseudonyms/pseudonym';
import { steadyLetters, type Letters } from '@/domain/pseudonyms/steadyLetters';
import { findTraces, type TraceContext } from '@/domain/trace/findTraces';
import type { Finding } from '@/domain/trace/finding';

/** The traces in the whole text of a note. What is suggested for a name stays the same from look to look. */
export type NoteTraces = (path: string, text: string, known: TraceContext) => Finding[];

/** Remembers the letters of each note as long as the app is open. */
export function createNoteTraces(find = findTraces): NoteTraces {
  const lettersOf = new Map<string, Letters>();
  return (path, text, known) => {
    const isFixed = (name: string): boolean => known.pseudonyms.has(sameName(name));
    const before = lettersOf.get(path) ?? new Map<string, string>();
    const { traces, letters } = steadyLetters(find(text, known), before, isFixed);
    lettersOf.set(path, letters);
    return traces;
  };
}

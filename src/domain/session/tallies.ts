import { setNamed } from '../notes/setNamed';
import type { NoteLanguage } from '../notes/noteTypes';
import type { PropertyNames } from '../notes/propertyNames';
import type { Edit } from '../text/changes';
import type { SessionNote } from './sessionNote';
import { readTallies, readTally, tallyWords, type TallyKind } from './talliesRead';

export { observationReport } from './talliesReport';

/** Who counts: the language of new words, and the names that properties have. */
export interface TallyWords {
  readonly language: NoteLanguage;
  readonly names: PropertyNames;
}

/** Counts a kind once more, or once less with -1; never below nothing. Texts that are no tally of ours stay. */
export function addTally(
  note: SessionNote,
  kind: TallyKind,
  by: 1 | -1,
  { language, names }: TallyWords,
): Edit {
  const tallies = tallied(note.properties.tallies, kind, by, language);
  return setNamed(note.text, { tallies: tallies.length > 0 ? tallies : null }, names);
}

/** The texts with one kind counted anew, where it stood first, else at the end. */
function tallied(texts: readonly string[], kind: TallyKind, by: number, language: NoteLanguage): string[] {
  const count = Math.max(0, readTallies(texts)[kind] + by);
  const line = count === 0 ? [] : [`${tallyWords[language][kind]} ${String(count)}`];
  const isOfKind = (text: string): boolean => readTally(text)?.kind === kind;
  const first = texts.findIndex(isOfKind);
  if (first < 0) return [...texts, ...line];
  const after = texts.slice(first + 1).filter((text) => !isOfKind(text));
  return [...texts.slice(0, first), ...line, ...after];
}

import type { NoteLanguage } from '../../../notes/noteTypes';
import type { Word } from '../../reading/words';
import type { TraceReason } from '../../why';
import { nameEnd } from '../parseName';

/** A name as words: from the word at `first` up to the one before `end`. */
export interface NamePlace {
  readonly first: number;
  readonly end: number;
  readonly why: TraceReason;
}

/** Says whether a name begins at a word, by one kind of sign. */
export type Rule = (words: readonly Word[], index: number, language: NoteLanguage) => NamePlace | null;

/** A name that begins at a word and goes on as far as it can. */
export const named = (words: readonly Word[], first: number, why: TraceReason): NamePlace => ({
  first,
  end: nameEnd(words, first),
  why,
});

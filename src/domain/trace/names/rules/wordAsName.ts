import type { NoteLanguage } from '../../../notes/noteTypes';
import { matterWords } from '../../lists/thingWords';
import type { Word } from '../../reading/words';
import { isFirstName } from '../nameLists';
import { follows, goesOn, nameEnd } from '../parseName';
import { isBesideAnother, isInRow } from './company';
import { isEnglishVerb } from './englishVerb';
import { isTold } from './worded';
import { isExplained, isStrongSubject, isSubject } from './subject';

/** Roos vertelde, Mark's mother, Will Jones: names that are words as well. */
export function isWordAsName(words: readonly Word[], index: number, language: NoteLanguage): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (!word || !next) return false;
  if (word.next > word.to) return !next.isCapital && !next.starts;
  return !isAsked(words, index) && isToldByNext(words, index, language);
}

function isToldByNext(words: readonly Word[], index: number, language: NoteLanguage): boolean {
  const next = words[index + 1] as Word;
  if (next.folded === words[index]?.folded && !next.isCapital) return true;
  if (isBeforeSurname(words, index)) return true;
  if (isTold(words, index, language)) return true;
  return isExplained(words, index + 1) || isInRow(words, index) || isActing(words, index, language);
}

/** Will Jones, Wim de Boer; Wil de Boer dat? asks. */
function isBeforeSurname(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  if (follows(next) && goesOn(words[index] as Word, next)) return !isFirstName(next.folded);
  return !matterWords().has(words[index]?.folded ?? '') && nameEnd(words, index) > index + 2;
}

function isActing(words: readonly Word[], index: number, language: NoteLanguage): boolean {
  if (language === 'en' && isBesideAnother(words, index)) return true;
  if (matterWords().has(words[index]?.folded ?? '')) return isStrongSubject(words, index + 1);
  return isSubject(words, index + 1) || (language === 'en' && isEnglishVerb(words, index + 1));
}

/** Can Jemima stay? Will Jones lives here. */
function isAsked(words: readonly Word[], index: number): boolean {
  if (!/^(?:can|will|may|wil|kan)$/.test(words[index]?.folded ?? '')) return false;
  const [somebody, verb] = [words[index + 1], words[index + 2]];
  return follows(somebody) && somebody.isCapital && follows(verb) && !isSubject(words, index + 2);
}

import type { NoteLanguage } from '../../../notes/noteTypes';
import { matterWords } from '../../lists/thingWords';
import type { Word } from '../../reading/words';
import { isFirstName } from '../nameLists';
import { follows, goesOn, nameEnd } from '../parseName';
import { isBesideAnother, isInRow } from './company';
import { isSomebodyInDutch } from './dutchSigns';
import { isEnglishVerb } from './englishVerb';
import { isTakenUp } from './takenUp';
import { isTold } from './worded';
import { isSignature, isToldBehind } from './toldBehind';
import { isExplained, isStrongSubject, isSubject } from './subject';

/** Roos vertelde, Mark's mother, Will Jones: names that are words as well. */
export function isWordAsName(words: readonly Word[], index: number, language: NoteLanguage): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (!word) return false;
  if (isSignature(words, index) || isToldBehind(words, index) || isTakenUp(words, index)) return true;
  if (!next) return false;
  if (word.next > word.to) return !next.isCapital && !next.starts;
  return !isAsked(words, index) && isToldByNext(words, index, language);
}

function isToldByNext(words: readonly Word[], index: number, language: NoteLanguage): boolean {
  const next = words[index + 1] as Word;
  if (next.folded === words[index]?.folded && !next.isCapital) return true;
  if (isBeforeSurname(words, index, language)) return true;
  if (isTold(words, index, language)) return true;
  return isExplained(words, index + 1) || isInRow(words, index) || isActing(words, index, language);
}

/** Words that stand before somebody's name: Can Jan come? Even Tom laughed. */
const beforeNames = /^(?:can|will|may|even|happy|lucky|long|young|rich|by|per|mark)$/;

/** Will Jones, Wim de Boer, Princess Adeleke; Wil de Boer dat? asks. */
function isBeforeSurname(words: readonly Word[], index: number, language: NoteLanguage): boolean {
  const next = words[index + 1];
  const isSurnameToo = language === 'en' && !beforeNames.test(words[index]?.folded ?? '');
  if (follows(next) && goesOn(words[index] as Word, next)) return isSurnameToo || !isFirstName(next.folded);
  return !matterWords().has(words[index]?.folded ?? '') && nameEnd(words, index) > index + 2;
}

function isActing(words: readonly Word[], index: number, language: NoteLanguage): boolean {
  if (language === 'en' ? isBesideAnother(words, index) : isSomebodyInDutch(words, index)) return true;
  if (matterWords().has(words[index]?.folded ?? '')) return isStrongSubject(words, index + 1);
  return isSubject(words, index + 1) || (language === 'en' && isEnglishVerb(words, index + 1));
}

/** Can Jemima stay? Will Jones lives here. */
function isAsked(words: readonly Word[], index: number): boolean {
  if (!/^(?:can|will|may|wil|kan)$/.test(words[index]?.folded ?? '')) return false;
  const [somebody, verb] = [words[index + 1], words[index + 2]];
  if (!follows(somebody) || !somebody.isCapital || !follows(verb)) return false;
  return !isSubject(words, index + 2) && !isEnglishVerb(words, index + 2);
}

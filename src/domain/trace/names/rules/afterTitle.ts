import type { NoteLanguage } from '../../../notes/noteTypes';
import { roleWords, titleWords } from '../../lists/roleWords';
import type { Word } from '../../reading/words';
import { isAnyName, isFirstName, surnames } from '../nameLists';
import { likeness } from '../likeness';
import { isOrdinary } from '../nonNames';
import { nameEnd, particlesFrom } from '../parseName';
import { isKnownWord } from './nobody';
import type { NamePlace, Rule } from './rule';

/** mevrouw de Vries, juf Anneke, Mr O'Brien: the title is no part of the name. */
export const afterTitle: Rule = (words, index, language) => {
  if (!isTitled(words, index)) return null;
  const count = particlesFrom(words, index);
  const core = words[index + count];
  if (!core || (count > 0 && core.gap.length > 2) || isPreposition(words[index], count)) return null;
  return core.isCapital ? inCapitals(words, index, core, count) : inHaste(words, index, count, language);
};

/** My aunt in Leeds; mevrouw In 't Veld has two. */
const isPreposition = (word: Word | undefined, count: number): boolean =>
  count === 1 && word?.isCapital === false && /^(?:in|op|te|of|to)$/.test(word.folded);

const personal = /^(?:mr|mrs|ms|mw|mevr|mevrouw|dhr|heer|meneer|mx|dr)$/;
const offices = /^(?:voorzitter|president|speaker|chair|minister|burgemeester|ambassadeur|ik|hij|zij|we)$/;

function isTitled(words: readonly Word[], index: number): boolean {
  const gap = words[index]?.gap;
  if (gap !== ' ' && gap !== '. ') return false;
  return titleWords().has(words[index - 1]?.folded ?? '');
}

/** Mr President, mevrouw de Voorzitter, Father Christmas; but Mr Christmas and Mw. Zomer are somebody. */
function isNobodyBehind(title: string, { folded, starts }: Word): boolean {
  if (roleWords().has(folded) || offices.test(folded)) return true;
  if (/^(?:father|mother)$/.test(title) && /^(?:christmas|time)$/.test(folded)) return true;
  return isOrdinary(folded) && (starts || !personal.test(title));
}

/** Behind a title even the name of an author is somebody's. */
function inCapitals(words: readonly Word[], index: number, core: Word, count: number): NamePlace | null {
  if (core.text.length < 2 || (core.isShout && !isAnyName(core.folded))) return null;
  if (isNobodyBehind(words[index - 1]?.folded ?? '', core)) return null;
  return { first: index, end: nameEnd(words, index + count), why: 'after-title' };
}

const leastBehindTitle = 0.8;
const shortestUnknown = 4;
const english = /^(?:mrs|mr|ms)$/;
const polite =
  /^(?:mx|mw|mevr|mevrouw|dhr|heer|meneer|miss|juf|juffrouw|meester|dokter|tante|oom|aunt|auntie|uncle|sister|zuster|nurse|doctor|dr|prof)$/;

/** mevrouw yilmaz by the lists; mrs oduya by the title, behind which only a name stands; meneer pattiwael by its letters. */
function inHaste(
  words: readonly Word[],
  index: number,
  count: number,
  language: NoteLanguage,
): NamePlace | null {
  const { folded = '' } = words[index + count] ?? {};
  const isKnown = isFirstName(folded) || surnames().has(folded);
  const isNamed = isKnown || isUnknownBehind(words[index - 1]?.folded ?? '', folded, count, language);
  return isNamed ? { first: index, end: index + count + 1, why: 'after-title' } : null;
}

function isUnknownBehind(title: string, folded: string, count: number, language: NoteLanguage): boolean {
  if (folded.length < shortestUnknown || isAnyName(folded) || isKnownWord(folded)) return false;
  if (english.test(title)) return count === 0;
  return polite.test(title) && likeness(folded, language) >= leastBehindTitle;
}

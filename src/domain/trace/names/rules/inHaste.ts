import { lazySet, wordsIn } from '../../lists/lazySet';
import { roleWords } from '../../lists/roleWords';
import { matterWords } from '../../lists/thingWords';
import type { NoteLanguage } from '../../../notes/noteTypes';
import type { Word } from '../../reading/words';
import { likeness } from '../likeness';
import { capitalNames, isAnyName, surnames, wordNames } from '../nameLists';
import { isPublic } from '../nonNames';
import { follows } from '../parseName';
import { isDutchVerb } from './dutchVerb';
import { isEnglishVerb } from './englishVerb';
import { isKnownWord } from './nobody';
import type { Rule } from './rule';
import { isClearSubject, isToldBefore } from './subject';

const leastOfUnknown = 2;
const shortestUnknown = 3;
const mostWords = 40;

const before = lazySet(() =>
  wordsIn(
    'with told asked and from for by that because when if but said saw think thinks says since until like where met rang texted between',
    'met en van door dat omdat als toen maar zei zag denk vroeg belde appte sinds tussen of volgens naast',
  ),
);

/** Of the names that are words, those that stand anywhere. */
const commonest =
  /^(?:ad|al|anders|by|can|dag|door|even|given|happy|long|made|may|me|mine|non|of|onder|per|said|van|vos|young)$/;

/** In a sentence that begins in lower case too: pritchard rang, my trainee blessing said, asked oyelaran to stay. */
export const inHaste: Rule = (words, index, language) => {
  const word = words[index];
  if (!word || word.isCapital || word.text.length < shortestUnknown || isPublic(word.folded)) return null;
  const isName = surnames().has(word.folded) || isMeant(words, index, language);
  return isName && isHasty(words, index) ? { first: index, end: index + 1, why: 'lower-case-name' } : null;
};

function isMeant(words: readonly Word[], index: number, language: NoteLanguage): boolean {
  const { folded = '' } = words[index] ?? {};
  if (wordNames().has(folded)) return !commonest.test(folded) && isWordMeant(words, index, language);
  const isPlaced = isSlot(words, index, language);
  if (capitalNames().has(folded)) return isPlaced;
  return (
    isPlaced && !isAnyName(folded) && !isKnownWord(folded) && likeness(folded, language) >= leastOfUnknown
  );
}

/** Told hope that; my colleague grace said; will said he would, in a row behind a name. */
function isWordMeant(words: readonly Word[], index: number, language: NoteLanguage): boolean {
  const { folded = '' } = words[index] ?? {};
  const isActing = acts(words, index + 1, language);
  if (isToldBefore(words, index)) return isActing || isPhraseEnd(words[index + 1]);
  return words[index]?.starts === true && !matterWords().has(folded) && isActing;
}

const isPhraseEnd = (next: Word | undefined): boolean =>
  !next ||
  next.gap !== ' ' ||
  /^(?:that|about|to|and|if|when|how|why|dat|om|over|en|of|wanneer|hoe)$/.test(next.folded);

const acts = (words: readonly Word[], index: number, language: NoteLanguage): boolean =>
  isClearSubject(words, index) ||
  (language === 'en' ? isEnglishVerb(words, index) : isDutchVerb(words, index));

/** Where somebody may stand: at the start before a verb, behind a word of telling or a role, in a row of names. */
function isSlot(words: readonly Word[], index: number, language: NoteLanguage): boolean {
  const [previous, word] = [words[index - 1], words[index] as Word];
  if (word.next > word.to) return language === 'en' && follows(words[index + 1]);
  if (word.starts || !previous) return acts(words, index + 1, language);
  if (word.gap === ', ') return isAnyName(previous.folded) || roleWords().has(previous.folded);
  return follows(word) && (before().has(previous.folded) || roleWords().has(previous.folded));
}

/** Whether the sentence of a word begins in lower case. */
function isHasty(words: readonly Word[], index: number): boolean {
  let at = index;
  while (at > 0 && index - at < mostWords && words[at]?.starts !== true) at -= 1;
  return words[at]?.isCapital === false;
}

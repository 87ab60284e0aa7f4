import { numberWords } from '../../lists/numberWords';
import { personVerbs } from '../../lists/verbs';
import { isCommonNoun } from '../commonNouns';
import { isWordLike } from '../likeness';
import { isAnyName } from '../nameLists';
import { isOrdinary, isPublic } from '../nonNames';
import { isAdverb } from './englishVerb';

/** Daarin, hierover, ervan. */
const there =
  /^(?:daar|hier|waar|er)(?:aan|achter|af|bij|binnen|boven|buiten|door|heen|in|langs|mee|na|naar|naast|om|onder|op|over|tegen|toe|tussen|uit|van|voor|zonder)$/;

/** Newly, closest, different, careful, alternative: words for how things are. */
const isQuality = (folded: string): boolean =>
  isAdverb(folded) ||
  there.test(folded) ||
  /.{3}(?:[^l]ly|est|ful|less|ous|[ai]ble|tive|ical|erent)$/.test(folded);

/** Whether a folded word is known to be nobody: a noun, a word of every sentence, what everybody knows, what looks like a word. */
export const isNobody = (folded: string): boolean =>
  !isAnyName(folded) && (isKnownWord(folded) || isWordLike(folded));

/** Whether a folded word is in the lists of words (a verb in front asks), or ends as a quality. */
export const isKnownWord = (folded: string): boolean =>
  isCommonNoun(folded) ||
  isOrdinary(folded) ||
  personVerbs().has(folded) ||
  numberWords().has(folded) ||
  isPublic(folded) ||
  isQuality(folded);

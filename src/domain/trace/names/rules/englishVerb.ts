import { irregularPasts, personVerbs } from '../../lists/verbs';
import type { Word } from '../../reading/words';
import { follows } from '../parseName';

const adverb =
  /^(?:always|never|also|just|then|only|still|once|already|often|usually|hardly|rarely|really|simply|even|now|soon|seldom|clearly|quietly|slowly|suddenly|secretly|probably|finally|certainly|obviously|apparently)$/;
const negative = /^(?:has|had|is|was|does|did|can|could|will|would|should|might|must|wo|ca)n['’]t$|^cannot$/;
const auxiliary = /^(?:has|will|would|could|should|may|might|must|does|did|can)$/;
const shared = /^(?:is|was|had)$/;
const subject = /^(?:i|you|he|she|it|we|they|that|this|there)$/;
const complement =
  /^(?:a|an|the|my|our|his|their|not|never|always|so|too|there|at|on|to|with|been|also|just|still|only|nine|ten|eleven|twelve|one|late|sure|afraid|new)$/;
const object =
  /^(?:a|an|the|my|our|his|her|their|its|me|him|it|us|them|you|that|this|no|nobody|everyone|everybody|everything|nothing|every|all|when|like|too|what|how|whether)$/;
const noNoun =
  /^(?:asks|begins|belongs|brings|comes|cooks|cries|drives|eats|feels|finds|gets|gives|goes|hates|hears|insists|keeps|knows|likes|lives|loves|reads|refuses|runs|says|seems|sees|sings|sits|sleeps|speaks|takes|teaches|tells|thinks|wants|writes)$/;
const noVerb = /^(?:led|based|related|needed|indeed|hundred|bed|red|need|speed|seed)$/;

/** Whether a folded word says when or how: always, just. */
export const isAdverb = (folded: string): boolean => adverb.test(folded);

/**
 * Whether in English a finite verb of the third person stands there: keeps the keys, hasn't, always brings, drew, would not.
 * A plural before a noun looks like the present, and a plural with a participle like the past (Doors closed): these want an
 * object behind them.
 */
export function isEnglishVerb(words: readonly Word[], index: number): boolean {
  const [before, first, second, third] = words.slice(index - 1, index + 3);
  if (!isSmall(first)) return false;
  if (isAdverb(first.folded)) return isSmall(second) && isVerb(second, third, true);
  const isPlural = /[^s]s$/.test(before?.folded ?? '');
  return isVerb(first, second, false) || (isPast(first, second) && (!isPlural || isBeforeObject(second)));
}

const isSmall = (word: Word | undefined): word is Word => follows(word) && !word.isCapital;

const isBeforeObject = (next: Word | undefined): boolean => isSmall(next) && object.test(next.folded);

function isVerb(verb: Word, next: Word | undefined, isBehindAdverb: boolean): boolean {
  const { folded } = verb;
  if (negative.test(folded) || isAuxiliary(folded, next)) return true;
  if (shared.test(folded)) return isBehindAdverb || (isSmall(next) && complement.test(next.folded));
  if (isBehindAdverb) return isPast(verb, next) || isPresent(folded);
  return noNoun.test(folded) || (isPresent(folded) && isBeforeObject(next));
}

/** Would not sign, will if asked; no question, as in will he. */
const isAuxiliary = (folded: string, next: Word | undefined): boolean =>
  auxiliary.test(folded) && (next?.gap === ', ' || (isSmall(next) && !subject.test(next.folded)));

/** Named by the source is no finite verb. */
const isPast = ({ folded }: Word, next: Word | undefined): boolean =>
  (irregularPasts().has(folded) || (/[a-z]{2}ed$/.test(folded) && !noVerb.test(folded))) &&
  next?.folded !== 'by';

const isPresent = (folded: string): boolean =>
  personVerbs().has(folded) || (folded.length > 3 && /[^sui'’]s$/.test(folded));

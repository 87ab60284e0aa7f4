import { roleWords } from '../lists/roleWords';
import { isAnyName } from '../names/nameLists';
import type { Word } from '../reading/words';
import { agedPersons, agedPronouns, ageVerbs } from './ageWords';

/** A number that may be an age, and what stands around it. */
export interface Around {
  readonly value: number;
  readonly isSpelled: boolean;
  /** The word before it, without "only" or "almost"; null at the start of the text. */
  readonly behind: Word | null;
  /** What stands between that word and the number. */
  readonly lead: string;
  /** The word before `behind`. */
  readonly further: Word | null;
  readonly after: string;
}

/** Says how many units behind the number belong to an age, or null where the rule sees none. */
type AgeRule = (around: Around) => number | null;

const sure =
  /^(?:[ -]?jarige?| ?y\/?o|[- ]years?[- ]olds?|[- ](?:months?|weeks?)[- ]olds?| (?:jaar|jr\.?|maanden|weken) (?:oud|jong)| years? of age)(?!\p{L})/u;
const units =
  /^ (?:jaar(?!\p{L})|jr(?!\p{L})|years(?= ?[.,;!?)]| and)|(?:maanden|weken|dagen|months|weeks|days)(?= ?(?:[.,;!?)]|$)))/u;
const noAge =
  /^ jaar (?:geleden|lang|later|getrouwd|samen|bij|in|aan|dienst|ervaring|werkzaam|gescheiden|bezig|weg|eerder|als|niet|geen)\b/;
const afterVerb =
  /^ ?(?:[.;!?)\n]|,(?! \d)|$|(?:en|maar|toen|and|but|when|now|this|next|on|in|at|last|op|vorige|volgende|geworden)\b)/;
const afterPerson =
  /^ ?(?:[.,;!?)\n]|$|(?:en|die|dat|met|who|with|and|was|is|had|heeft|kwam|ging|zit|zat|wil|wilde|kan|kon|moet|moest|werd|wordt|zei|uit|in|op|thuis|vroeg|zijn|haar|hun|naar|over|has|goes|came|went|said|at|from|wants|to|asked|his|her|their|into|about)\b| \p{Ll}{2,}(?:ed|de|te)\b)/u;
const restOfBrackets =
  /^(?:,[^()\n]{1,40}|(?:,| en| and| &) \d{1,2}[^()\n]{0,40}| (?:jaar|jr)[^()\n]{0,40})?\)/;

const isPerson = (word: Word | null): boolean =>
  word !== null && (agedPersons().has(word.folded) || roleWords().has(word.folded));

/** A man of 34, een man van 34. */
const isOf = ({ behind, further, lead }: Around): boolean =>
  lead === ' ' && /^(?:van|of)$/.test(behind?.folded ?? '') && isPerson(further);

const withSign: AgeRule = ({ after }) => sure.exec(after)?.[0].length ?? null;

/** De jongste, 8 maanden; hij is 16 jaar; Daan (6 jaar). */
const withUnit: AgeRule = (around) => {
  const unit = units.exec(around.after)?.[0];
  if (unit === undefined || noAge.test(around.after)) return null;
  const isAge = isBesidePerson(around) || isOf(around) || (unit === ' jaar' && isOfVerb(around));
  return isAge ? unit.length : null;
};

function isBesidePerson({ behind, lead, after }: Around): boolean {
  if (isPerson(behind) && /^(?:,? | \()$/.test(lead)) return true;
  if (lead !== ', ' && lead !== ' (') return false;
  return behind?.isCapital === true && (lead === ', ' || restOfBrackets.test(after));
}

/** Ik ben twintig jaar leraar is not how old I am. */
function isOfVerb({ behind, lead, after }: Around): boolean {
  if (lead !== ' ' || !ageVerbs().has(behind?.folded ?? '')) return false;
  return !roleWords().has(/^ jaar (\p{L}+)/u.exec(after)?.[1] ?? '');
}

const isWhole =
  (is: (around: Around) => boolean): AgeRule =>
  (around) =>
    is(around) ? 0 : null;

const isAged = ({ behind, lead }: Around): boolean => lead === ' ' && behind?.folded === 'aged';

const isSaidOfPerson = (around: Around): boolean =>
  isOf(around) && !isParentOf(around) && afterPerson.test(around.after);

/** A mother of three is not three. */
const isParentOf = ({ further, value }: Around): boolean =>
  value < 10 && /^(?:mother|father|mum|dad|parent|moeder|vader|ouder|oma|opa)$/.test(further?.folded ?? '');

const youngestInDigits = 10;

/** She was 34; toen ze 14 was. */
const isSaidByVerb = ({ behind, lead, after, value, isSpelled }: Around): boolean => {
  if (!behind || !/^:? $/.test(lead)) return false;
  if (agedPronouns().has(behind.folded)) return /^ (?:was|is|ben|werd|word|wordt)\b/.test(after);
  const isOldEnough = isSpelled || value >= youngestInDigits;
  const isToldOf = (isOldEnough && ageVerbs().has(behind.folded)) || (value > 1 && isHeOrSheIs(behind));
  return isToldOf && afterVerb.test(after);
};

/** She's 11, hes four. He's one of them is no age. */
const isHeOrSheIs = ({ folded, to, next }: Word): boolean =>
  /^s?hes$/.test(folded) || (/^s?he$/.test(folded) && next > to);

/** Daan, 14, kwam binnen. */
const isBetweenCommas = ({ behind, lead, after, isSpelled }: Around): boolean => {
  if (lead !== ', ' || !behind || isSpelled) return false;
  if (/^(?:, (?!\d)| (?:next|this|volgende|vorige|last) )/.test(after))
    return behind.isCapital || behind.text.length > 1;
  return /^ ?[.;)]/.test(after) && (isPerson(behind) || isAnyName(behind.folded));
};

const isInBrackets = ({ behind, lead, after }: Around): boolean =>
  (lead === ' (' || (lead === '. (' && behind?.text.length === 1)) &&
  (behind?.isCapital === true || isPerson(behind)) &&
  restOfBrackets.test(after);

/** From the most certain on. */
export const ageRules: readonly AgeRule[] = [
  withSign,
  withUnit,
  ...[isAged, isSaidOfPerson, isSaidByVerb, isBetweenCommas, isInBrackets].map(isWhole),
];

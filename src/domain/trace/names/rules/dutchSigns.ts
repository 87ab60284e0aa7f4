import { matterWords } from '../../lists/thingWords';
import { isWordSurname } from '../../lists/wordSurnames';
import { lineBehind } from '../../reading/lineBehind';
import type { Word } from '../../reading/words';
import { towns } from '../nameLists';
import { likeness } from '../likeness';
import { looksLikeThing } from '../nonNames';
import { isDutchVerb } from './dutchVerb';
import { isNobody } from './nobody';
import { isTradeSurname } from './tradeSurname';

const owned =
  /^ (?:zelf|(?:haar|zijn|d['’]?r|z['’]n|zn) (?:man|vrouw|moeder|vader|zoon|dochter|zus|broer|vriend|vriendin|ouders|kind|kinderen|mentor|baas|collega)) /;
const beside = /^ en ik /;
const from =
  /^ (?:van|uit) (?:de|het) (?:receptie|administratie|buren|overkant|nachtdienst|keuken|balie|ict|hr|flex|planning) /;

/**
 * What tells in Dutch that a first name that is a word begins a sentence as somebody: Mees kookt op donderdag, Iris zelf wil, Fleur haar man. What
 * may be of matter (hoop, storm) needs more than a verb.
 */
export function isSomebodyInDutch(words: readonly Word[], index: number): boolean {
  const line = `${lineBehind(words, index)} `;
  if (owned.test(line) || from.test(line)) return true;
  if (matterWords().has(words[index]?.folded ?? '')) return false;
  return beside.test(line) || isDutchVerb(words, index + 1);
}

/** The same of a word that no list knows, whose letters do not speak against a name; a trade without an article is a surname. */
export function isUnknownInDutch(words: readonly Word[], index: number): boolean {
  const { folded = '' } = words[index] ?? {};
  if (isWordSurname(folded)) return isTradeSurname(words, index);
  if (isNobody(folded) || towns().has(folded) || looksLikeThing(words[index] as Word)) return false;
  return likeness(folded, 'nl') >= 0 && isSomebodyInDutch(words, index);
}

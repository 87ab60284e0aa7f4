import { matterWords } from '../../lists/thingWords';
import { lineBehind } from '../../reading/lineBehind';
import type { Word } from '../../reading/words';
import { isDutchVerb } from './dutchVerb';

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

import type { NoteLanguage } from '../../../notes/noteTypes';
import { roleWords } from '../../lists/roleWords';
import { matterWords } from '../../lists/thingWords';
import { personVerbs } from '../../lists/verbs';
import { lineBehind } from '../../reading/lineBehind';
import type { Word } from '../../reading/words';
import { isAnyName } from '../nameLists';
import { follows } from '../parseName';

const apposition = /^, (?:my|our|the|h(?:is|er)|mijn|onze|de|haar|zijn|an?|een) ([a-z -]+), ([a-z]+)/;
const moving =
  /^ (?:got|gets) (?:up|down|out|dressed|ready|married|home|angry)\b|^ (?:got|sits?|sat|knelt|stood|went|goes)(?: [a-z]+){1,3} h(?:er|is) (?:knees|feet|heels|toes|bike|coat|phone|room|desk|seat|chair|bed|car|office|class|mother|father)\b/;
const ranked =
  /^ (?:is|was) (?:the|my|our|de|mijn|onze) (?:best|only|new|oldest|youngest|beste|enige|nieuwe|oudste|jongste) ([a-z]+)/;
const called = /^ is (?:what|how)[a-z ]* calls? h(?:im|er)\b|^ is (?:wat|hoe)[a-z ]* h(?:em|aar) noem/;
const asPicture = /^(?:teacher|doctor|friend|mother|child|docent|leraar|vriend)$/;
const ofPersons = /.{3}(?:[ao]r|[^tbw]er|ist|m[ae]n|woman|ess|ster|teur)$/;

const isRole = (folded: string): boolean => roleWords().has(folded) || ofPersons.test(folded);

/** Mark, the instructor, said; Roos, mijn collega van toen, vond: who it is stands behind, and then what people do. */
function isApposed(line: string): boolean {
  const [, phrase = '', verb = ''] = apposition.exec(line) ?? [];
  return personVerbs().has(verb) && phrase.split(' ').some(isRole);
}

/** Dawn is the best nurse on the ward, but not Patience is the best teacher. */
function isRanked(line: string): boolean {
  const role = ranked.exec(line)?.[1] ?? '';
  return roleWords().has(role) && !asPicture.test(role);
}

/** Mees en Pleun, but not Hoop en Anna. */
function isBesideInDutch(words: readonly Word[], index: number): boolean {
  const [and, other] = words.slice(index + 1, index + 3);
  if (and?.folded !== 'en' || !follows(and) || matterWords().has(words[index]?.folded ?? '')) return false;
  return follows(other) && other.isCapital && isAnyName(other.folded);
}

/**
 * Whether a first name that is a word begins the sentence as somebody, by what is told of it: Joy got down on her knees, but
 * not Joy came to her face; Will is what the others call him.
 */
export function isTold(words: readonly Word[], index: number, language: NoteLanguage): boolean {
  const line = lineBehind(words, index);
  if (moving.test(line) || called.test(line) || isApposed(line) || isRanked(line)) return true;
  return language === 'nl' && isBesideInDutch(words, index);
}

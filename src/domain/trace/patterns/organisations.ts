import type { Candidate, Reading } from '../candidates';
import { lazySet } from '../lists/lazySet';
import { isAnyName } from '../names/nameLists';
import { isOrdinary, isPublic } from '../names/nonNames';
import type { Word } from '../reading/words';

const dutchKinds =
  'basisschool|school|obs|cbs|rkbs|kbs|scholengemeenschap|lyceum|gymnasium|college|mavo|vmbo|praktijkschool|daltonschool|montessorischool|vrijeschool|kinderdagverblijf|kdv|bso|' +
  'kinderopvang|peuterspeelzaal|peutergroep|verpleeghuis|verzorgingshuis|woonzorgcentrum|zorgcentrum|zorginstelling|zorgboerderij|zorggroep|woongroep|ziekenhuis|hospice|kliniek|' +
  'gezondheidscentrum|huisartsenpraktijk|praktijk|apotheek|stichting|vereniging|voetbalclub|sportclub|vv|bakkerij|slagerij|cafe|restaurant|hotel|garage|kapsalon|supermarkt|winkel|bedrijf|firma|' +
  'bureau|adviesbureau|accountantskantoor|advocatenkantoor|buurthuis|wijkcentrum|buurtcentrum|dorpshuis|jongerencentrum|bibliotheek|museum|theater|kerk|moskee|parochie|' +
  'jeugdhuis|inloophuis|afdeling|locatie|huize|villa|sporthal|zwembad|manege|camping|boerderij|kwekerij|drukkerij|zorgorganisatie|thuiszorgorganisatie|welzijnsorganisatie|gezinshuis|opvanghuis|verpleegtehuis|bejaardenhuis|scouting|wooncorporatie|woningcorporatie|internaat';
const englishBefore =
  'cafe|restaurant|hotel|pub|charity|school|nursery|hospice|hospital|company|firm|club|church|mosque|college|agency|practice|bakery';
const englishAfter =
  'school|primary|academy|college|nursery|hospice|hospital|infirmary|surgery|clinic|lodge|church|mosque|temple|chapel|bakery|cafe|restaurant|hotel|arms|inn|pub|garage|pharmacy|hub|' +
  'court|manor|house|fc|rovers|united|juniors|scouts|solicitors|accountants|ltd|limited|plc|inc|llp|associates|trust|centre|center|community|practice|library|theatre|museum|farm|' +
  'high|grammar|secondary|infants|juniors|prep|sixth|playgroup|preschool|kindergarten|elementary|care|care-home|ward|unit|partners|builders|motors|electrics|foundation|homes|salon|gym';
const knownAfter = /^(?:college|lyceum|gymnasium|ziekenhuis|bv|b\.v|vof|mavo)$/;

const kindsBefore = lazySet(() => `${dutchKinds}|${englishBefore}`.split('|'));
const kindsAfter = lazySet(() => englishAfter.split('|'));

/** Local organisations: a proper name behind its kind (basisschool De Klimop), or before it (Oakfield Primary School). */
export function organisations({ words }: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const span = behindKind(words, index) ?? beforeKind(words, index) ?? withArticle(words, index);
    if (!span) continue;
    const { from } = words[span.first] as Word;
    found.push({
      from,
      to: (words[span.end - 1] as Word).to,
      kind: 'organisation',
      why: 'kind-of-organisation',
    });
    index = span.end - 1;
  }
  return found;
}

type Place = { first: number; end: number } | null;

const small = /^(?:de|het|'t|t|van|der|den|en|of|the|and|in|aan|op|bij|sint|st)$/;
const isTied = (word: Word | undefined): word is Word =>
  word !== undefined && /^ ?['’"“‘&]? ?$/.test(word.gap);

function behindKind(words: readonly Word[], index: number): Place {
  const kind = words[index] as Word;
  if (!kindsBefore().has(kind.folded)) return null;
  const first = index + 1;
  const start = words[first];
  if (!start?.isCapital || !/^ ['’"“‘]?$/.test(start.gap) || start.text.length < 2) return null;
  const end = capitalsEnd(words, first);
  const core = words.slice(first, end).filter((word) => !small.test(word.folded));
  if (
    core.length === 0 ||
    core.every((word) => isPublic(word.folded) || (word.isShout && word.text.length < 5))
  )
    return null;
  return { first: kind.isCapital ? index : first, end };
}

/** Capitals in a row, with small words between them. */
function capitalsEnd(words: readonly Word[], first: number): number {
  let end = first + 1;
  for (let at = end; isTied(words[at]); at += 1) {
    const word = words[at] as Word;
    if (word.isCapital && !word.starts) end = at + 1;
    else if (at - end >= 2 || !isLink(words, first, at)) break;
  }
  return end;
}

/** De Wilg in Ede: "in" and "van" link only right behind an article of the name, as in Op de Hoek. */
function isLink(words: readonly Word[], first: number, at: number): boolean {
  const { folded } = words[at] as Word;
  if (!small.test(folded)) return false;
  if (!/^(?:in|en|and|bij|op|aan|of)$/.test(folded)) return true;
  return at === first + 1 && small.test(words[first]?.folded ?? '');
}

const mostBefore = 5;

function beforeKind(words: readonly Word[], index: number): Place {
  const start = words[index] as Word;
  if (!canBegin(start)) return null;
  let last = -1;
  for (let at = index + 1; at <= index + mostBefore && isRowed(words, at); at += 1) {
    const word = words[at] as Word;
    if (word.isCapital && (kindsAfter().has(word.folded) || knownAfter.test(word.folded))) last = at;
  }
  if (last < 0) return dutchCompound(start, index);
  const core = words.slice(index, last).filter((word) => !small.test(word.folded));
  const isKnown = core.every(
    (word) => isPublic(word.folded) || isOrdinary(word.folded) || kindsAfter().has(word.folded),
  );
  return isKnown ? null : { first: index, end: last + 1 };
}

function canBegin(start: Word): boolean {
  if (!start.isCapital || start.text.length < 2 || (start.isShout && start.text.length < 3)) return false;
  if (start.folded === 'st') return true;
  return !(start.starts && (small.test(start.folded) || isOrdinary(start.folded)));
}

/** Whether a word goes on a row of capitals: St. Mary's, Smith & Jones, Friends of the Park. */
function isRowed(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !/^(?:\.? | & |['’] )$/.test(word.gap)) return false;
  if (word.starts && words[at - 1]?.folded !== 'st') return false;
  return word.isCapital || /^(?:and|the|of|for)$/.test(word.folded);
}

const compound = /.{3}(?:school|college|lyceum|ziekenhuis|kliniek|gasthuis)$/;

/** Vincentiusschool, Erasmuscollege: one word with its kind at the end. */
function dutchCompound(word: Word, index: number): Place {
  return !word.starts && compound.test(word.folded) && !isPublic(word.folded)
    ? { first: index, end: index + 1 }
    : null;
}

/** Het Anker, The Red Lion, and De Schakel behind "op" or "bij": an article with a capital inside a sentence. */
function withArticle(words: readonly Word[], index: number): Place {
  const article = words[index] as Word;
  const core = words[index + 1];
  if (!isArticle(article) || !core?.isCapital || core.gap !== ' ') return null;
  if (core.isShout || isPublic(core.folded)) return null;
  if (article.folded === 'de' && (isAnyName(core.folded) || !isPlaceOf(words[index - 1]))) return null;
  return { first: index, end: capitalsEnd(words, index + 1) };
}

const isArticle = ({ isCapital, starts, folded }: Word): boolean =>
  isCapital && !starts && /^(?:de|het|the)$/.test(folded);

const isPlaceOf = (word: Word | undefined): boolean =>
  /^(?:op|bij|in|naar|aan|voor)$/.test(word?.folded ?? '');

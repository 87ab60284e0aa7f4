import { calendarWords } from '../lists/calendar';
import { lazySet } from '../lists/lazySet';
import { knownNames } from '../lists/knownNames';
import { peoples } from '../lists/peoples';
import { publicNames } from '../lists/publicNames';
import { roleWords } from '../lists/roleWords';
import { starters } from '../lists/starters';
import { genericWords } from '../lists/thingWords';
import type { Word } from '../reading/words';
import { isAnyName } from './nameLists';

const publicWords = lazySet(() => [...calendarWords(), ...peoples(), ...knownNames(), ...publicNames()]);
const ordinaryWords = lazySet(() => [...starters(), ...roleWords(), ...genericWords()]);
const thing =
  /(?:methode|model|groep|test|toets|wet|plan|training|therapie|gesprek|dag|week|dienst|team|zorg|cirkel|kwadrant(?:en)?|kaart(?:en)?|spel|school|college|instituut|stichting|overleg|coach|app|platform|fonds|theorie|techniek|protocol|richtlijn|code|register|raad|dienst|bureau|bank|lijst|scan|vakantie|wijze|doel|doelen|punten|taken|lijn|telefoon|ruimte|kamer|zaal|programma|formulier|verslag|opdracht|project|proces|beleid|resultaten|ia(?:an|anse|nen)|heid|teit|schap|ing|isme|ism|ology|ness|ment|tion|azole|azepam|azapine|idone|oxetine|cillin)s?$/;

/** Whether a word with a capital is known to lead to nobody: months, languages, authors, brands, bodies. Sint-Jago is somebody. */
export function isPublic(folded: string): boolean {
  if (publicWords().has(folded) || isPeople(folded)) return true;
  const hyphen = folded.indexOf('-');
  return hyphen > 0 && !folded.startsWith('sint-') && publicWords().has(folded.slice(0, hyphen));
}

/** Kenyans, Pakistanis. */
const isPeople = (folded: string): boolean =>
  folded.endsWith('s') && /(?:[^d]an|i)s$/.test(folded) && peoples().has(folded.slice(0, -1));

/** Whether a word is what people are to each other, a thing, or a word that often begins a sentence. */
export const isOrdinary = (folded: string): boolean =>
  ordinaryWords().has(folded) || contraction.test(folded);

const contraction =
  /^(?:i|you|he|she|it|we|they|that|there|who|what|where|how|here)['’](?:m|re|ve|d|ll)$|n['’]t$/;

/** Gordon-training, Balint-achtig: a capital with a small word tied to it; Min-ji is a name. */
export const isCompound = ({ text }: Word): boolean =>
  text.includes('-') && /^\p{Lu}[\p{L}\p{M}]*-\p{Ll}/u.test(text) && !korean.test(text);

const korean =
  /^[A-Z][a-z]{1,5}-(?:ah|bin|eun|gi|hae|ho|hee|hui|hun|hwa|hye|hyun|ja|jae|ji|jin|jong|joo|joon|ju|jun|jung|ki|kyu|kyung|min|mi|na|rae|ra|ri|rim|rin|seo|seok|soo|sook|su|suk|sung|tae|uk|wan|won|woo|yeon|yeong|yong|young|yun)$/;

/** Whether a capital inside a sentence stands on a thing by its look: a compound, an abbreviation, a known ending. */
export function looksLikeThing({ text, folded }: Word): boolean {
  if (isAnyName(folded)) return false;
  if (/\d|\p{Ll}\p{Lu}{2}|^\p{Lu}{2}/u.test(text) || isMixed(text)) return true;
  return thing.test(folded);
}

const capitalInside = /\p{Ll}\p{Lu}/u;
const nameWithCapital = /^(?:M[ac]c?|De|Du|Di|La|Le|Van|Fitz|O['’]|D['’])\p{Lu}/u;

/** RiO and LinkedIn are no names; McDonald and DeShawn are. */
const isMixed = (text: string): boolean =>
  capitalInside.test(text) && !text.includes('-') && !nameWithCapital.test(text);

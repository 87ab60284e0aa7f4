import type { Possible } from '../patterns/patternBook';
import { dutchBook } from './book';

/** What people say before they ask, and what says nothing about the question. */
const fillers = [
  'en|maar|of|dus|want',
  'oke|ok|okee|okay|ja|nee|jawel|nou|eh+m?|uh+m?|euh+|h+m+|mm+|goh|gut|tja|ah|aha|o|oh|he|hey|hoi|sorry|pardon|wow|poeh?|jeetje|jee|pfoe|trouwens|allee|allez|amai|joh|ten eerste|ten slotte|tot slot|allereerst|overigens',
  "(?:even )?(?:checken|kijken|nadenken|doorvragen|terug|kort|puur|voor de zekerheid|voor (?:mijn|m'n|het) (?:beeld|begrip)|voor de (?:duidelijkheid|helderheid|beeldvorming)|ter (?:verduidelijking|verheldering)|uit nieuwsgierigheid|uit interesse|zonder oordeel|eerlijk gezegd|als ik (?:heel )?eerlijk ben|feitelijk|concreet)(?: hoor)?",
];

/** The same, where a comma or such stands behind it; without that they could be the sentence itself. */
const apart =
  '(?:nog |even |heel |een |ook )*(?:klein |korte? |simpele? |domme |praktische |gekke )?(?:vraag(?:je)?|dingetje)(?: van mij| nog| hoor)?|zeg|kijk|luister|hoor|goed|mooi|helder|duidelijk|dank(?: je| u)?(?: wel)?|dankjewel|bedankt|heftig|(?:even |heel )?serieus|echt|sterker nog|nogmaals|ach|man|weet je(?: wat)?|snap ik|begrijp ik|interessant|dan|eigenlijk|gewoon|concreet|(?:dat |het |dit )?klinkt (?:\\w+ )?\\w+';

/** What announces a question that then follows in the order of a subordinate clause. */
const announcers = [
  '(?:dus )?(?:het eerste )?wat ik (?:me |mij )?(?:\\w+ ){0,3}(?:afvraag|weten|wil weten|wil vragen|vragen|benieuwd (?:naar )?ben|mis)(?: is)?',
  "(?:mijn|m'n|de) (?:eerste |tweede |volgende )?vraag (?:aan (?:je|jou|u|jullie) )?(?:is|zou zijn|luidt)(?: dan| eigenlijk)?",
  'ik (?:ben|was|word) (?:\\w+ ){0,3}?(?:benieuwd|nieuwsgierig)(?: geworden)?(?: naar)?',
  'help (?:me|mij|ons)(?: even| eens| eerst)*(?: om)?(?: te)? (?:begrijpen|snappen)',
  '(?:(?:dan|nu|verder|ook|wel|soms|toch) )?(?:ik (?:vraag|vroeg) (?:me|mij)|(?:vraag|vroeg) ik (?:me|mij))(?: \\w+){0,3}? af',
  "(?:ik|'k) (?:zou|wil) (?:(?!hem|haar|hen|ze|de|die)\\w+ ){0,3}?(?:weten|horen|snappen|begrijpen|vragen)",
  '(?:(?:dan|nu|toch|verder|eigenlijk|zo|daarom) )?(?:ben|was|word) ik (?:\\w+ ){0,3}?(?:benieuwd|nieuwsgierig)(?: geworden)?(?: naar)?',
  '(?:(?:graag|gaarne|liefst|eerst|nu|dan|verder|ook|toch|daarnaast) )?(?:zou|wil|had|hoor|lees|verneem) ik (?:(?!hem|haar|hen)[\\w-]+ ){0,6}?(?:weten|horen|lezen|vernemen|begrijpen|zien|vragen)',
  '(?:graag (?:hoor|lees|verneem) ik|(?:hoor|lees|verneem) ik (?:\\w+ )?graag)(?: van (?:je|jou|u|jullie))?',
  'ik (?:hoor|lees|verneem) (?:graag|nog graag|ook graag)(?: van (?:je|jou|u|jullie))?',
  'ik (?:snap|begrijp|zie|volg|weet|hoor) (?:nog |het |eigenlijk |zelf )*niet (?:goed |helemaal |precies |zo goed |echt )*(?:voor me )?',
  '(?:het|mij|me) is (?:me |mij |het )?nog niet (?:helemaal |goed )?(?:duidelijk|helder)',
  '(?:mag|mogen|kan|kunnen) (?:ik|we|wij) (?:(?:je|jou|u|jullie|eens|even|ook|nog|misschien) )*(?:nog )?(?:(?:even )?doorvragen|(?:iets|wat) vragen|een vraag stellen|vragen|weten|horen)',
  'benieuwd(?: naar)?|nieuwsgierig(?: naar)?',
  "(?:vertel|zeg|leg|beschrijf|schets|omschrijf|noem)(?: (?:me|ons|mij|nou|nog|dan|ook|maar|eens|'s|is|even|wat meer|iets meer|iets|uit))*(?: over)?",
];

const filler = `(?:(?:${fillers.join('|')})(?:[ ,;:-]+|$)|(?:${apart}) ?(?:[,;:]| -) ?)`;
const announcer = `^(?:${announcers.join('|')})(?: ?[,:;-] ?| )(?=(?:(?:aan|bij|door|in|met|naar|om|onder|op|over|tegen|tot|uit|van|vanuit|voor) )?(?:wat|wie|hoe|waar|wanneer|welk|of\\b))`;

const beginsWithFiller = dutchBook.finds(`^${filler}`);
const isAnnouncement = dutchBook.finds(announcer);

let allFillers: RegExp | null = null;
let announcement: RegExp | null = null;

/** What is left of a question without the words before it that ask nothing; all of it when nothing would be left. */
export function withoutFillers(text: string, possible: Possible): string {
  if (!beginsWithFiller(text, possible)) return text;
  const rest = text.replace((allFillers ??= new RegExp(`^${filler}+`)), '');
  return rest === '' ? text : rest;
}

/** The question that is announced ("ik ben benieuwd hoe ..."), or null when none is. */
export function announced(text: string, possible: Possible): string | null {
  if (!isAnnouncement(text, possible)) return null;
  const match = (announcement ??= new RegExp(announcer)).exec(text);
  return match ? text.slice(match[0].length) : null;
}

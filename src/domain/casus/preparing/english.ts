import type { Grammar } from './grammar';
import { wordList } from './wordList';

const time = wordList(
  `yesterday today tonight recently (?:last|this|that|one|the_other)_(?:[a-z]+_)?(?:night|week|month|year|morning|afternoon|evening|day|moment|spring|summer|autumn|winter)
  (?:last|this|on)?_?(?:mon|tues|wednes|thurs|fri|satur|sun)day [a-z0-9]+_(?:days?|weeks?|months?|years?|hours?|minutes?)_ago
  at_(?:half|quarter|\\d|noon|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|that_moment|the_moment|the_end|the_start)[a-z0-9.:]* o'clock
  in_the_(?:morning|afternoon|evening) (?:january|february|march|april|june|july|august|september|october|november|december)
  when during while halfway suddenly just_before right_after afterwards a_moment_later`,
);

const place = wordList(
  `kitchen corridor hallway classroom ward meeting office phone door surgery school home visit session consultation hearing
  court car playground reception waiting_room bedside handover shift lesson table room desk stairs garden call interview clinic
  practice canteen staffroom church station street bed house review round appointment conversation email training`,
);

const irregular = `was were had did went came sat said asked stood ran saw began gave took held let kept left told felt thought
  got found knew wanted could fell hit wrote read spoke broke brought sought caught shut threw lost forgot met heard rang froze
  stayed rose drew chose paid sent spent built meant dealt cried became made`;
const past = wordList(irregular);
const notPast = wordList(
  `need feed indeed bed red hundred speed seed shed sled breed greed weed agreed-upon naked sacred wicked embed bleed freed exceed succeed proceed`,
);
const wordsIn = (text: string): string[] => text.match(/[a-z']+/g) ?? [];
const isRegularPast = (word: string): boolean => /^[a-z]{2,}ed$/.test(word) && notPast(word) === null;

const habit = wordList(
  `always often usually regularly sometimes generally every_(?:time|day|week|shift|lesson|meeting) each_(?:time|day|week) whenever`,
);

const deeds = wordList(
  `did said asked let kept left went told gave took made chose held looked stood sat ran wrote spoke broke brought shut threw
  rang came stayed sent began`,
);
const inner = wordList(
  `wanted needed liked loved feared worried wondered noticed realised realized hoped seemed decided_that expected believed
  trusted doubted remembered panicked blushed`,
);

const own =
  /\bi (?:(?:[a-z]+ly|just|then|also|never|only|even|still|did not|didn't|have|had|'ve) ){0,2}([a-z']+)/g;

/** The word after "I", with an adverb between them at most. "I did not call" is leaving something, and counts. */
function isOwnDeed(text: string): boolean {
  return [...text.matchAll(own)].some(([whole, verb = '']) => {
    if (/did not|didn't/.test(whole))
      return !/\b(?:know|feel|want|think|like|see|hear|understand|notice)\b/.test(verb);
    return deeds(verb) !== null || (isRegularPast(verb) && inner(verb) === null);
  });
}

/** What comes next in a story in the present. */
const tellsOn =
  /(?:^|[,;:] |\band )(?:then|suddenly|all of a sudden|a moment later|at that moment),? (?:i|she|he|they|nobody|everyone|(?:the|my|her|his|a) \w+) (?:just )?(?!will\b|would\b|can\b|could\b|should\b)[a-z]+\b/;

/** What the rules see in an English sentence. */
export const english: Grammar = {
  hasTime: (text) => time(text) !== null,
  hasPlace: (text) => place(text) !== null,
  isPast: (text) => past(text) !== null || /\bwhen\b/.test(text) || wordsIn(text).some(isRegularPast),
  tellsOn: (text) => tellsOn.test(text),
  isHabit: (text) => habit(text) !== null,
  isOwnDeed,
  isAboutMe: (text) => /\b(?:i|i'm|i've|i'd|me|my|myself)\b/.test(text),
  startsWithOther: (text) =>
    /^(?:he|she|they|we|you|the|a|an|it|there|that|this|their|his|her|everyone|nobody)\b/.test(text),
  isWish: (text) =>
    /\b(?:from|of|with) (?:you|the group|the others|my colleagues)\b/.test(text) &&
    /\b(?:want|would like|hope|need|ask|expect|wish)\b/.test(text),
};

import { fold } from './fold.mjs';

const isUseful = (word) => /^[a-z]{3,13}$/.test(word);
const often = 30;
/** Of these locales, and of those whose names are written as in these, there are more people in the texts. */
const near = /^(?:en|nl|af|pl|tr|yo|fr|id|ro)/;
const weightNear = 0.7;
const weightFar = 0.25;
const weightOfDutch = 0.4;
const weightOfCommon = 1.5;
const weightOfNoun = 2;
const weightOfOwn = 3;

const names = (value) => (!value ? [] : Array.isArray(value) ? value : Object.values(value).flatMap(names));
const smallWords = (text) =>
  text
    .split('\n')
    .filter((word) => /^\p{Ll}/u.test(word))
    .map(fold)
    .filter(isUseful);

/** Written in haste, without their apostrophe or letters: no names. */
const hasty =
  'ive youve weve theyve dont doesnt didnt isnt wasnt arent werent hasnt havent hadnt cant couldnt wont wouldnt shouldnt thats theres heres ' +
  'whats lets hes shes theyre youre theyll youll itll asap aka fyi tbh idk btw afaik imo svp tav tbv ivm mbt nav evt ivp';

/**
 * Examples of what is a name and what is a word in a language: `{word, isName, weight}`. A word that is often said weighs more;
 * so does one of our own sentences; a name that is a word too is none of both.
 */
export function examplesOf(language, sources) {
  const words = wordsOf(language, sources);
  const all = new Set([...smallWords(sources.nl), ...smallWords(sources.en), ...words.keys()]);
  const spoken = spokenOf(sources);
  const found = namesOf(sources);
  return [
    ...[...found]
      .filter(([word]) => !all.has(word) && !(spoken.get(word) > often))
      .map(([word, weight]) => ({ word, isName: true, weight })),
    ...[...words].map(([word, weight]) => ({ word, isName: false, weight })),
  ];
}

const spokenOf = ({ spoken }) =>
  new Map(spoken.filter(({ word }) => /^[a-z]/.test(word)).map(({ word, count }) => [word, count]));

function namesOf({ allLocales, lists }) {
  const found = new Map();
  const add = (name, weight) => {
    const word = fold(name);
    if (isUseful(word)) found.set(word, Math.max(found.get(word) ?? 0, weight));
  };
  for (const list of lists) for (const name of list) add(name, 1);
  for (const [locale, { person }] of Object.entries(allLocales)) {
    const weight = near.test(locale) ? weightNear : weightFar;
    for (const name of [...names(person?.first_name), ...names(person?.last_name)])
      for (const part of name.split(/[ -]/)) add(part, weight);
  }
  return found;
}

function wordsOf(language, sources) {
  const spoken = spokenOf(sources);
  const words = new Map();
  for (const word of smallWords(sources[language]))
    words.set(word, language === 'nl' ? weightOfDutch : 0.15 + Math.log1p(spoken.get(word) ?? 0) / 4);
  if (language === 'nl')
    for (const word of smallWords(sources.common)) if (words.has(word)) words.set(word, weightOfCommon);
  const nouns = new RegExp(`^${language}: (.*)$`, 'm').exec(sources.nouns)?.[1] ?? '';
  for (const word of [...nouns.split(' '), ...hasty.split(' ')].map(fold))
    if (isUseful(word)) words.set(word, weightOfNoun);
  for (const [word] of sources.own[language].matchAll(/\p{L}+/gu))
    if (words.has(word)) words.set(word, weightOfOwn);
  return words;
}

import { fold } from './fold.mjs';

/** Locales whose first names are taken whole, and those of which only names that another locale has too. */
const whole = 'nl nl_BE en_IN en_AU en_ZA en_GH en_NG fr_SN pl yo_NG'.split(' ');
const shared =
  'en fr es tr de da sv nb_NO fi ro af_ZA es_MX pt_PT pt_BR it cs_CZ hr sk hu id_ID sr_RS_latin sl_SI lv en_NP ku_kmr_latin'.split(
    ' ',
  );
const surnamesOf = 'nl nl_BE en_AU en_GH en_NG en_IN'.split(' ');
const surnamesShared = 'en fr tr es pl de'.split(' ');

const isName = /^[a-z][a-z']*[a-z]$/;
const lists = (value) => (!value ? [] : Array.isArray(value) ? value : Object.values(value).flatMap(lists));

/** The parts of the names of a locale of Faker, folded. */
export const namesOf = (locales, locale, kind) =>
  lists(locales[locale]?.person?.[kind])
    .flatMap((name) => name.split(/[ -]/))
    .map(fold)
    .filter((name) => isName.test(name));

/** All names of the first locales, and of the second those that are in two of all. */
function union(locales, kind, taken, onlyShared) {
  const counts = new Map();
  for (const locale of [...taken, ...onlyShared])
    for (const name of new Set(namesOf(locales, locale, kind))) counts.set(name, (counts.get(name) ?? 0) + 1);
  const certain = new Set(taken.flatMap((locale) => namesOf(locales, locale, kind)));
  return new Set([...counts].filter(([name, count]) => certain.has(name) || count > 1).map(([name]) => name));
}

/**
 * First names in three lists: `safe` are names in lower case too, `capital` only with a capital, `words` only where the
 * words around them say so. Surnames are those that are no ordinary word.
 */
export function chooseNames(locales, own, words) {
  const isWord = (name) =>
    words.dutch.has(name) || words.english.has(name) || (words.spoken.get(name) ?? 0) > 30;
  const ownNames = new Set(
    Object.entries(own.first).flatMap(([, names]) => names.flatMap((name) => name.split('-'))),
  );
  const wordNames = new Set([...own.words.nl, ...own.words.en]);
  const alsoLower = new Set(own.words['also-lower']);
  const shortToo = new Set([...own.first.nl, ...own.first.gb]);
  const found = union(locales, 'first_name', whole, shared);
  const isUseful = (name) => ownNames.has(name) || (!isWord(name) && name.length > 2);
  const all = [...new Set([...ownNames, ...found])].filter((name) => isName.test(name) && isUseful(name));
  const isSafe = (name) =>
    alsoLower.has(name) || (!isWord(name) && (name.length > 3 || (name.length === 3 && shortToo.has(name))));
  const plain = all.filter((name) => !wordNames.has(name));
  const last = new Set([
    ...Object.values(own.last).flat(),
    ...union(locales, 'last_name', surnamesOf, surnamesShared),
  ]);
  return {
    first: {
      safeFirstNames: plain.filter(isSafe),
      capitalFirstNames: plain.filter((name) => !isSafe(name)),
      wordFirstNames: [...wordNames].filter(
        (name) => ownNames.has(name) || found.has(name) || name.length > 2,
      ),
    },
    last: {
      surnames: [...last].filter(
        (name) => isName.test(name) && name.length > 2 && !isWord(name) && !all.includes(name),
      ),
    },
  };
}

import { fold } from './fold.mjs';

/** The smallest town that is taken, by country, in inhabitants. */
const smallest = { NL: 1400, BE: 15000, GB: 18000, US: 400000, IE: 20000 };
/** Of British towns that no rule for endings or for several words would find, smaller ones too. */
const smallestUnruly = 3500;
const smallestOfSeveral = 8000;
const isTown = /^[a-z][a-z' -]*[a-z]$/;
/** As src/domain/trace/patterns/placeEndings.ts has them. */
const british =
  /.{2}(?:ton|ham|ley|ford|bury|worth|wick|thorpe|mouth|stead|field|combe|minster|chester|cester|borough|burgh|brough|dale|bourne|borne|burn|hurst|pool|haven|stow|wich|by|caster|wold|ness)$/;

function isLarge([country, name, inhabitants]) {
  if (inhabitants >= smallest[country]) return true;
  if (country !== 'GB') return false;
  if (/[ -]/.test(name)) return inhabitants >= smallestOfSeveral;
  return inhabitants >= smallestUnruly && !british.test(fold(name));
}

/**
 * Names of towns as lists/frontCoded.ts packs them: those that are no ordinary word, and those that are, which count behind
 * a word that leads to a place only.
 */
export function chooseTowns(rows, own, words) {
  const names = rows
    .filter(isLarge)
    .map(([, name]) => fold(name.replace(/^(?:Gemeente|City of|Borough of) /, '').replace(/ gem .*$/, '')));
  const all = [...new Set([...names, ...own])].filter((name) => isTown.test(name) && name.length > 2);
  const isWord = (name) =>
    words.dutch.has(name) || words.english.has(name) || (words.spoken.get(name) ?? 0) > 30;
  return { towns: all.filter((name) => !isWord(name)), wordTowns: all.filter(isWord) };
}

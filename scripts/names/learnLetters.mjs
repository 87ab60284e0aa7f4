// Learns by which letters names differ from words, in each language, and writes it down for the check for traces.
// Usage: node scripts/names/learnLetters.mjs FOLDER [--measure]: with --measure it learns from four fifths, says what it finds in the
// fifth it has not seen, and writes nothing. FOLDER is that of build.mjs; see docs/trace.md.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../lib/root.mjs';
import { importDomain } from '../trace/importDomain.mjs';
import { examplesOf } from './letterExamples.mjs';
import { learn, packed, scoreOf } from './letterModel.mjs';

const folder = process.argv[2];
if (!folder || folder.startsWith('--')) {
  console.error('Give the folder with the word lists and packages, see docs/trace.md.');
  process.exit(2);
}

const sizes = { nl: 1024, en: 2048 };
const { letterParts } = await importDomain('src/domain/trace/names/letterParts.ts');
const lists = await importDomain('src/domain/trace/names/nameLists.ts');
const { allLocales } = await import(pathToFileURL(join(folder, 'faker/dist/index.js')).href);
const read = (name) => readFile(join(folder, name), 'utf8');

async function ownSentences(language) {
  const files = ['training', 'training.everyday'].map(
    (name) => `tests/domain/questions/${language}/${name}.tsv`,
  );
  return (await Promise.all(files.map((file) => readFile(inRoot(file), 'utf8')))).join('\n');
}

const sources = {
  allLocales,
  lists: [lists.safeNames(), lists.capitalNames(), lists.surnames()],
  spoken: JSON.parse(await read('subtlex.json')),
  nl: await read('dutch'),
  en: await read('british-english'),
  common: await read('dutch-common'),
  own: { nl: await ownSentences('dutch'), en: await ownSentences('english') },
  nouns: await readFile(inRoot('scripts/names/own/nouns.txt'), 'utf8'),
};

const withParts = (language) =>
  examplesOf(language, sources).map((one) => ({ ...one, parts: letterParts(one.word, sizes[language]) }));

/** A fifth, the same each time. */
const isKeptApart = (_, index) => index % 5 === 0;

function measure(language) {
  const all = withParts(language).toSorted((a, b) => (a.word < b.word ? -1 : 1));
  const model = learn(
    all.filter((one, index) => !isKeptApart(one, index)),
    sizes[language],
  );
  const unseen = all.filter(isKeptApart);
  const share = (isName, least) => {
    const some = unseen.filter((one) => one.isName === isName);
    const total = some.reduce((sum, { weight }) => sum + weight, 0);
    const above = some.filter(({ parts }) => scoreOf(model, parts) >= least);
    return ((100 * above.reduce((sum, { weight }) => sum + weight, 0)) / total).toFixed(1);
  };
  for (const least of [-4, -3, -2, -1, 0, 1, 2, 3, 4])
    console.log(
      `${language}: from ${least} on: names ${share(true, least)} %, words ${share(false, least)} %`,
    );
}

const head = `/**
 * Made by scripts/names/learnLetters.mjs from the names of Faker (@faker-js/faker, MIT licence, copyright the Faker contributors), the
 * lists of names beside this file and, for what is a word, Debian's lists of words: how much each part of a word's letters speaks for a
 * name, as letterWeights.ts reads it. Not to be edited by hand.
 */`;

if (process.argv.includes('--measure')) for (const language of ['nl', 'en']) measure(language);
else {
  const models = ['nl', 'en'].map((language) => [language, learn(withParts(language), sizes[language])]);
  const body = models.map(([language, model]) => `  ${language}: '${packed(model)}',\n`).join('');
  await writeFile(
    inRoot('src/domain/trace/names/data/letters.ts'),
    `${head}\n\nexport const letters = {\n${body}};\n`,
  );
}

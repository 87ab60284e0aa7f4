// Says of each line of a file what kind of question it is, by the rules of the plugin (docs/coach.md).
// Usage: npm run coach -- --lang nl|en FILE: prints kind, nudge or ok, and the rule, with tabs between, a line for a line.
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { questionRules } from './lib/coach.mjs';
import { Stop } from './lib/say.mjs';

const usage = 'Usage: npm run coach -- --lang nl|en FILE';

/** The lines of a text file: a byte order mark and the kind of line end are no part of them. */
function linesOf(text) {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: { lang: { type: 'string' } },
      allowPositionals: true,
    });
    return { language: values.lang, files: positionals };
  } catch (error) {
    throw new Stop(`${error.message.split('. ')[0]}. ${usage}`, { cause: error });
  }
}

async function readText(file) {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new Stop(`${file} could not be read. Give a text file with a question on each line.`, {
      cause: error,
    });
  }
}

async function coach() {
  const { language, files } = readArguments();
  if (!['nl', 'en'].includes(language)) throw new Stop(`--lang is nl or en. ${usage}`);
  if (files.length !== 1) throw new Stop(`Give one file. ${usage}`);
  const lines = linesOf(await readText(files[0]));
  const { judge } = await questionRules();
  return lines
    .map((line) => judge(line, language))
    .map(({ kind, nudge, rule }) => `${kind}\t${nudge ? 'nudge' : 'ok'}\t${rule}\n`);
}

try {
  process.stdout.write((await coach()).join(''));
} catch (error) {
  console.error(error instanceof Stop ? error.message : error);
  process.exitCode = error instanceof Stop ? 2 : 1;
}

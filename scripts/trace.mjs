// Prints what is traceable in each line of a file, as a JSON array a line. Usage: npm run trace -- --lang nl FILE
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { importDomain } from './trace/importDomain.mjs';
import { linesOf } from './trace/linesOf.mjs';

const usage = 'Usage: npm run trace -- --lang nl FILE (or --lang en), one passage a line.';

/** Wrong use: one line on the screen, and exit code 2. */
class WrongUse extends Error {}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      args: process.argv.slice(2),
      options: { lang: { type: 'string' } },
      allowPositionals: true,
    });
    if (!['nl', 'en'].includes(values.lang)) throw new WrongUse('--lang is nl or en.');
    if (positionals.length !== 1) throw new WrongUse('Give one file.');
    return { language: values.lang, file: positionals[0] };
  } catch (error) {
    throw error instanceof WrongUse ? error : new WrongUse(error.message.split('. ')[0], { cause: error });
  }
}

async function readText(file) {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new WrongUse(`${basename(file)} could not be read (${error.code}).`, { cause: error });
  }
}

async function run() {
  const { language, file } = readArguments();
  const passages = linesOf(await readText(file));
  const { findTraces } = await importDomain('src/domain/trace/findTraces.ts');
  const context = { language, people: [], agreedInitials: [], pseudonyms: new Map() };
  const lines = passages.map((passage) => {
    const found = findTraces(passage, context);
    return JSON.stringify(found.map(({ from, to, ...rest }) => ({ start: from, end: to, ...rest })));
  });
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

try {
  await run();
} catch (error) {
  if (!(error instanceof WrongUse)) throw error;
  console.error(`${error.message} ${usage}`);
  process.exitCode = 2;
}

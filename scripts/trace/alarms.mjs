// Prints what is found in notes that hold nobody: everything here is a false alarm. Usage: node scripts/trace/alarms.mjs --lang nl FILE…
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { importDomain } from './importDomain.mjs';

const { values, positionals } = parseArgs({
  options: { lang: { type: 'string', default: 'nl' } },
  allowPositionals: true,
});
const { findTraces } = await importDomain('src/domain/trace/findTraces.ts');
const context = { language: values.lang, people: [], agreedInitials: [], pseudonyms: new Map() };
let words = 0;
let alarms = 0;
for (const file of positionals) {
  const text = await readFile(file, 'utf8');
  words += text.split(/\s+/).filter(Boolean).length;
  for (const { from, to, text: own, kind, why } of findTraces(text, context)) {
    alarms += 1;
    const around = text.slice(Math.max(0, from - 30), to + 30).replaceAll('\n', '⏎');
    console.log(`${kind} (${why}): ${own} | ${around}`);
  }
}
console.log(`${alarms} in ${words} words (1 in ${Math.round(words / alarms)})`);

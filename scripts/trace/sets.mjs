// Totals of the project's own passages, the two thirds that were looked at and the third that was not.
// Usage: node scripts/trace/sets.mjs [--show]: with --show, what goes wrong in the part that may be looked at.
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { inRoot } from '../lib/root.mjs';
import { importDomain } from './importDomain.mjs';
import { linesOf } from './linesOf.mjs';
import { measure } from './measure.mjs';

const { findTraces } = await importDomain('src/domain/trace/findTraces.ts');
const shows = process.argv.includes('--show');

const passagesOf = async (language) =>
  linesOf(await readFile(inRoot(`tests/domain/trace/sets/${language}.jsonl`), 'utf8')).map((line) =>
    JSON.parse(line),
  );

function report(name, passages, language) {
  const context = { language, people: [], agreedInitials: [], pseudonyms: new Map() };
  const { kinds, words, misses, alarms } = measure(passages, (text) => findTraces(text, context));
  const recall = Object.entries(kinds).map(
    ([kind, { marked, found, exact }]) => `${kind} ${found}/${marked} (${exact} whole)`,
  );
  console.log(
    `${name}: ${words} words, false alarms ${alarms.length} (1 in ${Math.round(words / alarms.length)} words)`,
  );
  console.log(`  ${recall.join(', ')}`);
  return [...misses.map((one) => `  missed ${one}`), ...alarms.map((one) => `  alarm ${one}`)];
}

for (const language of ['nl', 'en']) {
  const all = await passagesOf(language);
  const seen = report(
    `${language}, looked at`,
    all.filter((_, index) => index % 3 !== 2),
    language,
  );
  report(
    `${language}, kept apart`,
    all.filter((_, index) => index % 3 === 2),
    language,
  );
  if (shows) console.log(seen.join('\n'));
}

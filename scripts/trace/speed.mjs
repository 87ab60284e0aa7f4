// Prints how long the check takes on 20,000 words of the project's own passages. Usage: node scripts/trace/speed.mjs
import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { inRoot } from '../lib/root.mjs';
import { importDomain } from './importDomain.mjs';
import { linesOf } from './linesOf.mjs';

const { findTraces } = await importDomain('src/domain/trace/findTraces.ts');
const wanted = 20_000;
const runs = 15;

for (const language of ['nl', 'en']) {
  const lines = linesOf(await readFile(inRoot(`tests/domain/trace/sets/${language}.jsonl`), 'utf8'));
  const passages = lines.map((line) => JSON.parse(line).text).join('\n\n');
  const words = passages.split(/\s+/).length;
  const text = Array.from({ length: Math.ceil(wanted / words) }, () => passages).join('\n\n');
  const context = { language, people: ['Fatima Yilmaz'], agreedInitials: ['MB'], pseudonyms: new Map() };
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    findTraces(text, context);
    return performance.now() - start;
  });
  const [first] = times;
  const median = times.toSorted((a, b) => a - b)[Math.floor(runs / 2)];
  console.log(
    `${language}: ${text.split(/\s+/).length} words, first ${first.toFixed(0)} ms, median ${median.toFixed(0)} ms`,
  );
}

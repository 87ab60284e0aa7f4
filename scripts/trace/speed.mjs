// Prints how long the check takes on 20,000 words of the project's own passages. Usage: node scripts/trace/speed.mjs
import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
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
    const before = process.cpuUsage();
    findTraces(text, context);
    const { user, system } = process.cpuUsage(before);
    return { wall: performance.now() - start, processor: (user + system) / 1000 };
  });
  const [first] = times;
  const sorted = (kind) => times.map((time) => time[kind]).toSorted((a, b) => a - b);
  const middle = Math.floor(runs / 2);
  console.log(
    `${language}: ${text.split(/\s+/).length} words, first ${first.wall.toFixed(0)} ms, median ${sorted('wall')[middle].toFixed(0)} ms; ` +
      `processor time least ${sorted('processor')[0].toFixed(0)} ms, median ${sorted('processor')[middle].toFixed(0)} ms`,
  );
}

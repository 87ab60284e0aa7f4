// Prints how long it takes to judge a line, in microseconds, over the sentences that the rules were made on, and how long the
// very first line takes. Usage: node scripts/coach/speed.mjs
import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { inRoot } from '../lib/root.mjs';
import { importDomain } from '../trace/importDomain.mjs';

const { classifyQuestion } = await importDomain('src/domain/questions/classifyQuestion.ts');
const files = {
  nl: ['dutch/training.tsv', 'dutch/training.later.tsv', 'dutch/development.tsv'],
  en: ['english/training.tsv', 'english/development.tsv'],
};
const warmUp = 20;
const runs = 15;

const linesOf = async (file) =>
  (await readFile(inRoot(`tests/domain/questions/${file}`), 'utf8'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t')[0]);

const timed = (line, asking) => {
  const start = performance.now();
  classifyQuestion(line, asking);
  return (performance.now() - start) * 1000;
};

const at = (times, share) => times.toSorted((a, b) => a - b)[Math.floor(times.length * share)].toFixed(1);

for (const [language, names] of Object.entries(files)) {
  const asking = { language, whyIsFine: false, mayBeHypothesis: false };
  const lines = (await Promise.all(names.map(linesOf))).flat();
  const first = timed(lines[0], asking) / 1000;
  for (let run = 0; run < warmUp; run += 1) lines.forEach((line) => classifyQuestion(line, asking));
  const times = Array.from({ length: runs }, () => lines.map((line) => timed(line, asking))).flat();
  console.log(
    `${language}: ${lines.length} lines, median ${at(times, 0.5)} µs, p95 ${at(times, 0.95)} µs, first ${first.toFixed(0)} ms`,
  );
}

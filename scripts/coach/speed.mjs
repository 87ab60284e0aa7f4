// Prints how long it takes to judge a line, in microseconds, over the sentences that the rules were made on, each line's
// fastest, and how long the very first line takes. Usage: node scripts/coach/speed.mjs [nl|en]
// Each language has a process of its own: V8 makes slower code of patterns once a process has much code of them.
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
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

async function measure(language) {
  const asking = { language, whyIsFine: false, mayBeHypothesis: false };
  const lines = (await Promise.all(files[language].map(linesOf))).flat();
  const first = timed(lines[0], asking) / 1000;
  for (let run = 0; run < warmUp; run += 1) lines.forEach((line) => classifyQuestion(line, asking));
  const times = Array.from({ length: runs }, () => lines.map((line) => timed(line, asking)));
  const fastest = lines.map((_, line) => Math.min(...times.map((run) => run[line])));
  const all = times.flat();
  console.log(
    `${language}: ${lines.length} lines, median ${at(all, 0.5)} µs, of each line's fastest ${at(fastest, 0.5)} µs, ` +
      `p95 ${at(all, 0.95)} µs, first ${first.toFixed(0)} ms`,
  );
}

const [language] = process.argv.slice(2);
if (language) await measure(language);
else
  for (const each of Object.keys(files))
    execFileSync(process.execPath, [fileURLToPath(import.meta.url), each], { stdio: 'inherit' });

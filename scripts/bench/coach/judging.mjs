import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot, root } from '../../lib/root.mjs';
import { inTemporaryFolder } from '../folder.mjs';

const repeats = 100;

const classifier = `export { classifyQuestion } from './src/domain/questions/classifyQuestion';`;

/** Microseconds that judging each sentence takes, when the rules are warm. */
function timesOf(sentences, classify) {
  for (let round = 0; round < 20; round += 1) sentences.forEach(classify);
  return sentences.map((sentence) => {
    const start = performance.now();
    for (let repeat = 0; repeat < repeats; repeat += 1) classify(sentence);
    return ((performance.now() - start) * 1000) / repeats;
  });
}

async function classifyRow(language, folder, classifyQuestion) {
  const text = await readFile(inRoot(`tests/domain/questions/${folder}/training.tsv`), 'utf8');
  const sentences = text.split('\n').flatMap((line) => line.split('\t')[0].trim() || []);
  const asking = { language, whyIsFine: false, mayBeHypothesis: false };
  const values = timesOf(sentences, (sentence) => classifyQuestion(sentence, asking));
  return {
    what: `judging a line, ${language}, ${sentences.length} training sentences`,
    values,
    unit: 'µs',
    goal: 10,
  };
}

/** How long judging one line takes. */
export async function judgeRows() {
  return inTemporaryFolder(async (folder) => {
    const outfile = join(folder, 'classifier.mjs');
    const stdin = { contents: classifier, resolveDir: root, loader: 'ts' };
    await build({ stdin, outfile, bundle: true, format: 'esm' });
    const { classifyQuestion } = await import(pathToFileURL(outfile).href);
    return [
      await classifyRow('nl', 'dutch', classifyQuestion),
      await classifyRow('en', 'english', classifyQuestion),
    ];
  });
}

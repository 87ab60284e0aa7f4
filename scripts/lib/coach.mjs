import { Buffer } from 'node:buffer';
import { build } from 'esbuild';
import { root } from './root.mjs';

const contents = `
  import { classifyQuestion } from './src/domain/questions/classifyQuestion';
  import { spokenText } from './src/domain/questions/spokenText';
  const speaker = /^\\s*[-*+>] \\*\\*[^*]+\\*\\*:? /;
  export const judge = (line, language) =>
    classifyQuestion(spokenText(line.replace(speaker, '')), { language, whyIsFine: false, mayBeHypothesis: false });
`;

/** The rules of the plugin, built in memory: `judge` gives the judgement of a line in `nl` or `en`. */
export async function questionRules() {
  const stdin = { contents, resolveDir: root, loader: 'ts' };
  const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', target: 'es2022', write: false });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

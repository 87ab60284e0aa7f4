import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from './run.mjs';
import { onlyFailure, oneCheck, tallyVitest } from './tally.mjs';

const tool =
  (path, ...args) =>
  (out) =>
    runNode(`node_modules/${path}`, args, out);
const tsc = (...args) => tool('typescript/bin/tsc', '--noEmit', ...args);
const eslint = (...args) => tool('eslint/bin/eslint.js', ...args);
const stylelint = (...args) => tool('stylelint/bin/stylelint.mjs', ...args);
const prettier = (...args) => tool('prettier/bin/prettier.cjs', ...args);

/** A check of several programs: all run, one after the other, so that every complaint is seen at once. */
const check = (commands, tally) => async (out) => {
  const codes = [];
  for (const command of commands) codes.push(await command(out));
  return tally(codes.every((code) => code === 0));
};

const vitest = (projects, env) => async (out) => {
  const folder = await mkdtemp(join(tmpdir(), 'results-'));
  const report = join(folder, 'report.json');
  const args = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runNode('node_modules/vitest/vitest.mjs', ['run', ...args, ...reporters], {
    env,
    ...out,
  });
  const tally = await tallyVitest(report, code);
  await rm(folder, { recursive: true });
  return tally;
};

const builds = [
  (out) => runNode('esbuild.config.mjs', ['production'], out),
  (out) => runNode('workbench/build/build.mjs', [], out),
];

const styles = ['*.css', 'src/**/*.css', 'workbench/**/*.css'];
const notOurStyles = ['workbench/dist/**', 'workbench/demo-vault/**'].flatMap((path) => [
  '--ignore-pattern',
  path,
]);

/** The workbench has a tsconfig of its own, so that its part of linting can run on another core at no cost. */
const workbench = 'workbench';
const lint = [eslint('--max-warnings', '0', '--ignore-pattern', `${workbench}/**`, '.')];

const typesAndForm = [
  tsc(),
  tsc('-p', workbench),
  eslint('--max-warnings', '0', workbench),
  stylelint('--max-warnings', '0', '--allow-empty-input', ...notOurStyles, ...styles),
  prettier('--check', '--log-level', 'warn', '.'),
];

/** What `npm test` runs: one group after the other, the stages of a group side by side, as most of them keep one core busy. */
export const stages = (env) => [
  [['Build', check(builds, onlyFailure)]],
  [
    ['Lint', check(lint, oneCheck)],
    ['Types, styles and layout, lint of the workbench', check(typesAndForm, oneCheck)],
    ['Unit and integration tests', vitest(['domain', 'unit', 'host', 'workbench'], env)],
  ],
  [['End-to-end tests', vitest(['e2e'], { ...env, IS_BUILT: 'yes' })]],
];

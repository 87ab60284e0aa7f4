import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from './run.mjs';
import { onlyFailure, oneCheck, tallyVitest } from './tally.mjs';

const tsc = (...args) => runNode('node_modules/typescript/bin/tsc', ['--noEmit', ...args]);
const eslint = (...args) => runNode('node_modules/eslint/bin/eslint.js', args);
const stylelint = (...args) => runNode('node_modules/stylelint/bin/stylelint.mjs', args);
const prettier = (...args) => runNode('node_modules/prettier/bin/prettier.cjs', args);

/** Runs all of them, so that every complaint is seen at once. @returns whether all went well. */
async function together(commands) {
  const codes = [];
  for (const command of commands) codes.push(await command());
  return codes.every((code) => code === 0);
}

async function vitest(projects, env) {
  const folder = await mkdtemp(join(tmpdir(), 'results-'));
  const report = join(folder, 'report.json');
  const args = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runNode('node_modules/vitest/vitest.mjs', ['run', ...args, ...reporters], { env });
  const tally = await tallyVitest(report, code);
  await rm(folder, { recursive: true });
  return tally;
}

const builds = [
  () => runNode('esbuild.config.mjs', ['production']),
  () => runNode('workbench/build/build.mjs'),
];

const types = [() => tsc(), () => tsc('-p', 'workbench')];

const styles = ['*.css', 'src/**/*.css', 'workbench/**/*.css'];
const notOurStyles = ['workbench/dist/**', 'workbench/demo-vault/**'].flatMap((path) => [
  '--ignore-pattern',
  path,
]);

const lint = [
  () => eslint('--max-warnings', '0', '.'),
  () => stylelint('--max-warnings', '0', '--allow-empty-input', ...notOurStyles, ...styles),
  () => prettier('--check', '--log-level', 'warn', '.'),
];

/** What `npm test` runs, in order. */
export const stages = (env) => [
  ['Build', async () => onlyFailure(await together(builds))],
  ['Types', async () => oneCheck(await together(types))],
  ['Lint', async () => oneCheck(await together(lint))],
  ['Unit and integration tests', () => vitest(['domain', 'unit', 'workbench'], env)],
  ['End-to-end tests', () => vitest(['e2e'], env)],
];

import { spawn } from 'node:child_process';
import process from 'node:process';
import { root } from './root.mjs';

/**
 * Runs a program in the repository, its output on the screen, or given to `tell` piece by piece.
 * @returns the exit code; 1 when it could not run.
 */
export function run(program, args, { env = {}, stdio = 'inherit', shell = false, tell } = {}) {
  return new Promise((resolve) => {
    const streams = tell ? ['ignore', 'pipe', 'pipe'] : stdio;
    const child = spawn(program, args, { cwd: root, env: { ...process.env, ...env }, stdio: streams, shell });
    child.stdout?.on('data', tell);
    child.stderr?.on('data', tell);
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a Node program of the repository or of an installed package, by its path from the root. */
export const runNode = (path, args = [], options = {}) => run(process.execPath, [path, ...args], options);

/** npm, the one that started this script where there is one. */
export function runNpm(args) {
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js')) return runNode(own, args);
  return run('npm', args, { shell: process.platform === 'win32' });
}

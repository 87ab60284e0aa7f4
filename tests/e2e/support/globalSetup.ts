import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';

const node = (...args: string[]): Promise<unknown> => promisify(execFile)(process.execPath, args);

/** Builds once what every journey runs on: the plugin as released, and the workbench. `npm test` has built it already. */
export default async function setup(): Promise<void> {
  if (process.env['IS_BUILT'] === 'yes') return;
  await Promise.all([node('esbuild.config.mjs', 'production'), node('workbench/build/build.mjs')]);
}

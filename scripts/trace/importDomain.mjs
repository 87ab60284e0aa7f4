import { Buffer } from 'node:buffer';
import { build } from 'esbuild';
import { root } from '../lib/root.mjs';

/** Loads a TypeScript file of the domain, bundled in memory. */
export async function importDomain(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

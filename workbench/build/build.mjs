import { copyFile, mkdir } from 'node:fs/promises';
import process from 'node:process';
import esbuild from 'esbuild';
import { built, workbench } from './places.mjs';

const shared = {
  bundle: true,
  format: 'esm',
  legalComments: 'none',
  logLevel: 'warning',
  loader: { '.md': 'text', '.woff2': 'dataurl' },
};

/** The local server, as one file that Node 20 runs. */
export const serverOptions = {
  ...shared,
  entryPoints: [`${workbench}server/main.mts`],
  outfile: built.server,
  platform: 'node',
  target: 'node20',
};

/** The page's program, and the worker that parses notes beside it. */
export const pageOptions = {
  ...shared,
  entryPoints: { page: `${workbench}page/boot.mts`, parser: `${workbench}metadata/worker.mts` },
  outdir: built.page,
  target: 'chrome120',
  define: { 'process.env.NODE_ENV': '"production"' },
  sourcemap: 'linked',
};

/** The theme, as one style sheet. */
export const styleOptions = {
  ...shared,
  entryPoints: [`${workbench}theme/index.css`],
  outfile: `${built.page}/page.css`,
  target: 'chrome120',
};

export async function copyIndex() {
  await mkdir(built.page, { recursive: true });
  await copyFile(`${workbench}page/index.html`, `${built.page}/index.html`);
}

export async function buildServer() {
  await esbuild.build(serverOptions);
}

export async function buildPage() {
  await Promise.all([copyIndex(), esbuild.build(pageOptions), esbuild.build(styleOptions)]);
}

export async function buildWorkbench() {
  await Promise.all([buildServer(), buildPage()]);
}

/** What esbuild has shown already needs no stack. */
const failQuietly = (error) => {
  if (!Array.isArray(error.errors)) throw error;
  process.exitCode = 1;
};

if (import.meta.filename === process.argv[1]) {
  await buildWorkbench().catch(failQuietly);
}

import { builtinModules } from 'node:module';
import process from 'node:process';
import esbuild from 'esbuild';

const production = process.argv[2] === 'production';

/** What Obsidian itself hands to a plugin at run time. */
const providedByObsidian = [
  'obsidian',
  'electron',
  '@codemirror/*',
  '@lezer/common',
  '@lezer/highlight',
  '@lezer/lr',
  ...builtinModules,
];

export const options = {
  entryPoints: ['src/main.ts'],
  outfile: 'main.js',
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  external: providedByObsidian,
  loader: { '.md': 'text' },
  jsx: 'automatic',
  jsxImportSource: 'preact',
  minify: production,
  sourcemap: production ? false : 'inline',
  treeShaking: true,
  legalComments: 'none',
  // A lookbehind literal is a parse error on iOS before 16.4 and would stop the whole bundle.
  supported: { 'regexp-lookbehind-assertions': false },
  logLevel: 'warning',
  logOverride: { 'unsupported-regexp': 'silent' },
};

/** The style sheet in one file, readable as it is released. */
export const styleOptions = {
  entryPoints: ['src/styles/index.css'],
  outfile: 'styles.css',
  bundle: true,
  logLevel: 'warning',
};

if (import.meta.filename === process.argv[1]) {
  await Promise.all([esbuild.build(options), esbuild.build(styleOptions)]);
}

// Compares the workbench's metadata with what the real Obsidian said about the same notes.
// Usage: npm run fidelity [-- FOLDER], by default ../shared/fidelity beside the repository.
import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = resolve(process.argv[2] ?? join(root, '../shared/fidelity'));

async function bundled(entry) {
  const out = await mkdtemp(join(tmpdir(), 'fidelity-'));
  const outfile = join(out, 'fidelity.mjs');
  try {
    const entryPoints = [join(root, entry)];
    await build({ entryPoints, outfile, bundle: true, format: 'esm', external: ['node:*'] });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(out, { recursive: true });
  }
}

function printNotes(results) {
  for (const { note, differs } of results)
    if (differs.length > 0) console.log(`${note}: ${differs.join(', ')}`);
  console.log(
    `notes: ${results.filter(({ differs }) => differs.length === 0).length} of ${results.length} equal`,
  );
}

function printLinks(name, { total, differs }) {
  for (const file of differs) console.log(`${name}: ${file}`);
  console.log(`${name}: ${total - differs.length} of ${total} equal`);
}

if (!existsSync(folder)) {
  console.error(`No folder ${folder}: give the folder with the dumps as argument.`);
  process.exitCode = 1;
} else {
  const { compareNotes, compareLinks } = await bundled('workbench/tests/metadata/support/fidelity.mts');
  printNotes(await compareNotes(folder));
  for (const name of ['resolvedLinks', 'unresolvedLinks']) printLinks(name, await compareLinks(folder, name));
}

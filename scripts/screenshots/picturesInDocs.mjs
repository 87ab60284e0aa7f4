import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inRoot } from '../lib/root.mjs';

/** The names of the pictures that a page of the documentation shows. */
export async function picturesInDocs() {
  const inDocs = await readdir(inRoot('docs'), { recursive: true });
  const pages = ['README.md', ...inDocs.map((name) => join('docs', name))].filter((name) =>
    name.endsWith('.md'),
  );
  const texts = await Promise.all(pages.map((page) => readFile(inRoot(page), 'utf8')));
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/screenshots\/([\w-]+\.png)/g)].map(([, name]) => name)),
  );
}

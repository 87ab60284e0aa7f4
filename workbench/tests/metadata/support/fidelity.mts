import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { canvasLinks, computeLinks, fileIndex, parseNote, type LinkGraph } from '../../../metadata/index.mts';

type Parts = Record<string, unknown>;

/** How one note compares with what Obsidian said: the parts of its cache that differ. */
export interface NoteResult {
  note: string;
  differs: string[];
}

/** How the link graph compares, over the files that Obsidian lists. */
export interface LinkResult {
  total: number;
  differs: string[];
}

interface Dump {
  fileContents: string;
  cachedMetadata: Parts;
}

const readJson = async <T,>(path: string): Promise<T> => JSON.parse(await readFile(path, 'utf8')) as T;

/** The names of the parts of two caches that are not strictly equal. */
export function differingParts(ours: object, theirs: object): string[] {
  const [a, b]: [Parts, Parts] = [{ ...ours }, { ...theirs }];
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].filter((name) => !isDeepStrictEqual(a[name], b[name])).sort();
}

/** Compares each dumped note, strictly and whole; our cache goes through JSON, as theirs did. */
export async function compareNotes(folder: string): Promise<NoteResult[]> {
  const names = (await readdir(join(folder, 'notes'))).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => {
      const dump = await readJson<Dump>(join(folder, 'notes', name));
      const ours = JSON.parse(JSON.stringify(parseNote(dump.fileContents))) as object;
      return { note: name.replace(/\.json$/, ''), differs: differingParts(ours, dump.cachedMetadata) };
    }),
  );
}

async function vaultFiles(vault: string): Promise<string[]> {
  const entries = await readdir(vault, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(vault.length + 1)
      .replaceAll('\\', '/'),
  );
}

async function graphOf(vault: string): Promise<LinkGraph> {
  const files = await vaultFiles(vault);
  const readable = files.filter((path) => /\.(md|canvas)$/.test(path));
  const caches = await Promise.all(
    readable.map(async (path) => {
      const text = await readFile(join(vault, path), 'utf8');
      return [path, path.endsWith('.md') ? parseNote(text) : { links: withPositions(text) }] as const;
    }),
  );
  return computeLinks(fileIndex(files), caches);
}

const nowhere = { line: 0, col: 0, offset: 0 };
const withPositions = (canvas: string): NonNullable<ReturnType<typeof parseNote>['links']> =>
  canvasLinks(canvas).map((link) => ({ ...link, position: { start: nowhere, end: nowhere } }));

/** Compares the links of the whole vault, file by file. */
export async function compareLinks(folder: string, part: keyof LinkGraph): Promise<LinkResult> {
  const theirs = await readJson<Parts>(join(folder, 'metadataCache', `${part}.json`));
  const ours: Parts = (await graphOf(join(folder, 'vault')))[part];
  const files = Object.keys(theirs);
  return {
    total: files.length,
    differs: files.filter((file) => !isDeepStrictEqual(ours[file], theirs[file])),
  };
}

import { folderOf, nameOf, type FileIndex } from './fileIndex.mts';

/** The two names that a link may mean, as it is and with `.md` after it. */
const spellings = (path: string): string[] => [path, `${path}.md`];

function joined(folder: string, path: string): string {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function exact(index: FileIndex, path: string): string | null {
  for (const spelling of spellings(path)) {
    const found = index.byPath.get(spelling);
    if (found !== undefined) return found;
  }
  return null;
}

const endsWithPath = (path: string, ending: string): boolean =>
  spellings(ending).some((spelling) => path === spelling || path.endsWith(`/${spelling}`));

const inFolder = (path: string, folder: string): boolean => folder !== '' && path.startsWith(`${folder}/`);

/** The files whose path ends as the link says: first those below the source's folder, then the shortest path. */
function byEnding(index: FileIndex, link: string, folder: string): string | null {
  const candidates = spellings(nameOf(link)).flatMap((name) => index.byName.get(name) ?? []);
  const rank = (path: string): number => (inFolder(path.toLowerCase(), folder) ? 0 : 1);
  const matching = candidates.filter((path) => endsWithPath(path.toLowerCase(), link));
  return matching.sort((a, b) => rank(a) - rank(b) || a.length - b.length || a.localeCompare(b))[0] ?? null;
}

/**
 * The path of the file that a link path (without `#…`) in a note means, or null; as `getFirstLinkpathDest`. An empty
 * link path is the note itself.
 */
export function resolveLink(index: FileIndex, linkpath: string, sourcePath: string): string | null {
  if (linkpath === '') return index.byPath.get(sourcePath.toLowerCase()) ?? null;
  const link = linkpath.toLowerCase();
  const folder = folderOf(sourcePath).toLowerCase();
  if (/^\.\.?\//.test(link)) return exact(index, joined(folder, link));
  if (link.startsWith('/')) return exact(index, link.slice(1));
  return exact(index, link) ?? byEnding(index, link, folder);
}

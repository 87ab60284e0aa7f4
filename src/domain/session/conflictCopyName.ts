/** What sync programs call the copy that they make of a note which was changed in two places. */
const sure = [
  /^(.+)\.sync-conflict-\d{8}-\d{6}(?:-\w+)?$/i,
  /^(.+?) \([^()]*conflict.*\)$/i,
  /^(.+)_conflict-\d{8}-\d{6}$/i,
];

/** iCloud only counts, and so do we when a name is taken. */
const counted = /^(.+) ([2-9]|[1-9]\d)$/;

/** How a name tells that a note is a copy: by itself, or only together with what stands in it. */
export type CopySign = 'sure' | 'perhaps';

/** Whether the note at one path has the name of a conflict copy of the note at another path, in the same folder. */
export function copySign(path: string, ofPath: string): CopySign | null {
  if (folderOf(path) !== folderOf(ofPath) || path === ofPath) return null;
  const [name, original] = [nameOf(path), nameOf(ofPath)];
  if (sure.some((pattern) => pattern.exec(name)?.[1] === original)) return 'sure';
  return counted.exec(name)?.[1] === original ? 'perhaps' : null;
}

/** The folder of a path, `/` for the vault itself. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/')) || '/';

/** The name of a note without its folder and extension. */
export const nameOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.md$/, '');

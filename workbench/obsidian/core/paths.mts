/** One spelling for a vault path: single forward slashes, none at the ends, no odd spaces; the root is `/`. */
export function normalizePath(path: string): string {
  const spaced = path.replace(/[\u00a0\u202f]/g, ' ');
  const slashed = spaced.replace(/[\\/]+/g, '/').replace(/^\/+|\/+$/g, '');
  return (slashed || '/').normalize('NFC');
}

/** The path of the folder that holds it: `''` for what lies in the root. */
export function parentPath(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A path from a folder and a name; the root is `''` or `/`. */
export function joinPath(folder: string, name: string): string {
  return folder === '' || folder === '/' ? name : `${folder}/${name}`;
}

/** The extension in lower case without its dot, `''` when there is none: `.hidden` and `name.` have none. */
export function extensionOf(path: string): string {
  const name = nameOf(path);
  const dot = name.lastIndexOf('.');
  return dot > 0 && dot < name.length - 1 ? name.slice(dot + 1).toLowerCase() : '';
}

/** The name without its extension. */
export function basenameOf(path: string): string {
  const name = nameOf(path);
  const extension = extensionOf(path);
  return extension ? name.slice(0, -extension.length - 1) : name;
}

/** Whether a path lies in a folder, or is it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** Whether Obsidian keeps it out of the vault's tree: anything in a dot folder or with a dot name. */
export function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}

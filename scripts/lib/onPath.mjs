import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const canRun = (file) =>
  access(file, constants.X_OK).then(
    () => true,
    () => false,
  );

/** The first of these files that can be run, or null. */
export async function firstRunnable(files) {
  for (const file of files) if (await canRun(file)) return file;
  return null;
}

/** Where a program is found on the PATH, or null. */
export function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return firstRunnable(folders.map((folder) => join(folder, name)));
}

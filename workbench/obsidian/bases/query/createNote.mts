import type { App } from '../../app/app.mts';
import { joinPath } from '../../core/paths.mts';
import { stringifyYaml } from '../../core/yaml.mts';
import { words } from '../../workspace/words.mts';
import { demandsOf } from './demands.mts';

interface NewNote {
  readonly filters: readonly unknown[];
  readonly sourcePath: string;
  readonly name?: string | undefined;
  readonly process?: ((frontmatter: Record<string, unknown>) => void) | undefined;
}

/** Makes a note with the folder, the tags and the properties that the filters ask for, and opens it in a tab. */
export async function createNote(app: App, { filters, sourcePath, name, process }: NewNote): Promise<void> {
  const { folder, tags, properties } = demandsOf(filters);
  const frontmatter = { ...properties, ...(tags.length > 0 && { tags }) };
  process?.(frontmatter);
  const parent = folder ?? app.fileManager.getNewFileParent(sourcePath).path;
  if (parent !== '/' && !app.vault.getFolderByPath(parent)) await app.vault.createFolder(parent);
  const path = freePath(app, joinPath(parent, name ?? words().untitled));
  const isEmpty = Object.keys(frontmatter).length === 0;
  const file = await app.vault.create(path, isEmpty ? '' : `---\n${stringifyYaml(frontmatter)}---\n`);
  await app.workspace.getLeaf('tab').openFile(file);
}

function freePath(app: App, path: string, number = 0): string {
  const tried = `${path}${number === 0 ? '' : ` ${number}`}.md`;
  return app.vault.getAbstractFileByPath(tried) ? freePath(app, path, number + 1) : tried;
}

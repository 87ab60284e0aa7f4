import type { OpenViewState, PaneType, TFile } from 'obsidian';
import { Keymap } from '../core/keymap.mts';
import type { Workspace } from './workspace.mts';

export interface LinkToOpen {
  readonly linktext: string;
  readonly sourcePath: string;
  readonly newLeaf?: PaneType | boolean | undefined;
  readonly openViewState?: OpenViewState | undefined;
}

/** Opens what a link names; a note that does not exist yet is made, as in Obsidian. */
export async function openLinkText(workspace: Workspace, link: LinkToOpen): Promise<void> {
  const { path, subpath } = splitLinktext(link.linktext);
  const file = await fileFor(workspace, path, link.sourcePath);
  if (!file) return;
  const leaf = workspace.getLeaf(link.newLeaf ?? Keymap.isModEvent(null));
  const eState = { ...link.openViewState?.eState, ...(subpath && { subpath }) };
  await leaf.openFile(file, { active: true, ...link.openViewState, eState });
}

/** `Note#Heading` → the note and `#Heading`. */
export function splitLinktext(linktext: string): { path: string; subpath: string } {
  const at = linktext.indexOf('#');
  if (at < 0) return { path: linktext.trim(), subpath: '' };
  return { path: linktext.slice(0, at).trim(), subpath: linktext.slice(at) };
}

async function fileFor(workspace: Workspace, path: string, sourcePath: string): Promise<TFile | null> {
  const { vault, metadataCache } = workspace.app;
  if (path === '') return vault.getFileByPath(sourcePath);
  return (
    metadataCache.getFirstLinkpathDest(path, sourcePath) ?? (await makeNote(workspace, path, sourcePath))
  );
}

async function makeNote(workspace: Workspace, path: string, sourcePath: string): Promise<TFile | null> {
  const { vault, fileManager } = workspace.app;
  const name = path.replace(/\.md$/i, '');
  const folder = name.includes('/')
    ? name.slice(0, name.lastIndexOf('/'))
    : fileManager.getNewFileParent(sourcePath, `${name}.md`).path;
  if (folder !== '/' && !vault.getAbstractFileByPath(folder)) await vault.createFolder(folder);
  const base = name.slice(name.lastIndexOf('/') + 1);
  return vault.create(folder === '/' ? `${base}.md` : `${folder}/${base}.md`, '');
}

import { MemoryStore } from '../../../obsidian/vault/memoryStore.mts';
import type { TFile } from '../../../obsidian/vault/files.mts';
import { Vault } from '../../../obsidian/vault/vault.mts';

export interface Opened {
  store: MemoryStore;
  vault: Vault;
  /** What the vault told since it was loaded, one line for each event. */
  told: string[];
}

/** A loaded vault with these files, which notes all its events. */
export async function openVault(files: Record<string, string> = {}): Promise<Opened> {
  const store = new MemoryStore(files);
  const vault = new Vault(store);
  await vault.open();
  await vault.load();
  return { store, vault, told: noteEvents(vault) };
}

export function noteEvents(vault: Vault): string[] {
  const told: string[] = [];
  for (const name of ['create', 'modify', 'delete'] as const) {
    vault.on(name, (file) => void told.push(`${name} ${file.path}`));
  }
  vault.on('rename', (file, oldPath) => void told.push(`rename ${oldPath} > ${file.path}`));
  return told;
}

/** The file at a path; a test that asks for one that is not there is wrong. */
export function fileAt(vault: Vault, path: string): TFile {
  const file = vault.getFileByPath(path);
  if (!file) throw new Error(`There is no ${path}.`);
  return file;
}

/** Lets what was told reach who listens. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

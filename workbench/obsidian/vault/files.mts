import type { FileStats, Vault } from 'obsidian';
import { basenameOf, extensionOf, nameOf } from '../core/paths.mts';

/** A file or folder of the vault: one object for as long as it exists, whatever it is renamed to. */
export abstract class TAbstractFile {
  vault: Vault;
  path: string;
  name: string;
  parent: TFolder | null = null;

  constructor(vault: Vault, path: string) {
    this.vault = vault;
    this.path = path;
    this.name = nameOf(path);
  }
}

export class TFile extends TAbstractFile {
  stat: FileStats;
  basename: string;
  extension: string;

  constructor(vault: Vault, path: string, stat: FileStats) {
    super(vault, path);
    this.stat = stat;
    this.basename = basenameOf(path);
    this.extension = extensionOf(path);
  }
}

export class TFolder extends TAbstractFile {
  children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === '/';
  }
}

/** Gives it another path and the names that follow from that; its place in the tree is the tree's to keep. */
export function repath(file: TAbstractFile, path: string): void {
  file.path = path;
  file.name = nameOf(path);
  if (!(file instanceof TFile)) return;
  file.basename = basenameOf(path);
  file.extension = extensionOf(path);
}

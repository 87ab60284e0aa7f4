import type { FileStats } from 'obsidian';
import { basenameOf, extensionOf, nameOf } from '../core/paths.mts';
import type { Vault } from './vault.mts';

/** A file or folder of the vault: one object for as long as it exists, whatever it is renamed to. */
export abstract class TAbstractFile {
  vault: Vault;
  path: string;
  name: string;
  parent: TFolder | null = null;
  /** Set when it is gone. */
  deleted = false;

  constructor(vault: Vault, path: string) {
    this.vault = vault;
    this.path = path;
    this.name = nameOf(path);
  }

  /** Takes another path; the tree is the vault's to keep. */
  setPath(path: string): void {
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

  override setPath(path: string): void {
    super.setPath(path);
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

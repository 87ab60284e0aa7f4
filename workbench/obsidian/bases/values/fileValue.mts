import type { TFile } from 'obsidian';
import { NotNullValue, type Value } from './value.mts';

/** A file of the vault. */
export class FileValue extends NotNullValue {
  static override type = 'File';
  readonly file: TFile;

  constructor(file: TFile) {
    super();
    this.file = file;
  }

  toString(): string {
    return this.file.path;
  }

  isTruthy(): boolean {
    return true;
  }

  override looseEquals(other: Value): boolean {
    return other instanceof FileValue && other.file.path === this.file.path;
  }
}

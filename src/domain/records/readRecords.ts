import type { VaultReading } from '../index/links';
import type { VaultIndex } from '../index/vaultIndex';
import { createRecordReader } from './recordReader';
import type { Records } from './records';

/** Reads the records of a vault once. */
export const readRecords = (index: VaultIndex, reading: VaultReading): Records =>
  createRecordReader().read(index, reading);

import { readGroup } from '../groups/groupNote';
import { titleOf } from '../index/noteChoices';
import type { IndexedNote } from '../index/vaultIndex';
import type { GroupRecord, RecordSource } from './records';

/** A group note as a record. */
export function groupRecord(
  { path, properties }: IndexedNote,
  { reading }: RecordSource,
): GroupRecord | null {
  const group = readGroup(properties, reading.names);
  if (!group) return null;
  const { members, rhythmWeeks, nextMeeting } = group;
  return { path, title: titleOf(path), members, rhythmWeeks, nextMeeting };
}

import { dayIn } from '../index/links';
import { titleOf } from '../index/noteChoices';
import type { IndexedNote } from '../index/vaultIndex';
import { valueOf } from './noteRecord';
import type { GroupRecord, RecordSource } from './records';
import { numberIn, textsIn } from './values';

/** A group note as a record. */
export function groupRecord(note: IndexedNote, source: RecordSource): GroupRecord {
  const weeks = numberIn(valueOf(note, 'rhythmWeeks', source)) ?? 0;
  return {
    path: note.path,
    title: titleOf(note.path),
    members: textsIn(valueOf(note, 'members', source)),
    rhythmWeeks: weeks >= 1 && weeks <= 104 ? weeks : null,
    nextMeeting: dayIn(valueOf(note, 'nextMeeting', source)),
  };
}

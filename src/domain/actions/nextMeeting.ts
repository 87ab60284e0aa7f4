import { agreedFor } from '../groups/nextMeeting';
import { readGroup } from '../groups/groupNote';
import { groupOf, type VaultReading } from '../index/links';
import type { VaultIndex } from '../index/vaultIndex';

/** When a group meets next, as an ISO day, or why that is not known. */
export type NextMeeting =
  { readonly is: 'known'; readonly day: string } | { readonly is: 'no-group' } | { readonly is: 'no-day' };

/** Whether words mean the next meeting of the group, in Dutch or English: “voor de volgende bijeenkomst”. */
export function isNextMeeting(words: string): boolean {
  const said = words.trim().toLowerCase().replace(/\s+/g, ' ');
  const dutch =
    /^(?:(?:v[oó][oó]r|uiterlijk|tot|bij|op|tegen) )*(?:(?:de|onze|het) )?(?:eerst)?volgende (?:bijeenkomst|intervisie|sessie|keer)$/;
  const english = /^(?:(?:before|by|at|until|for) )?(?:(?:the|our) )?next (?:meeting|session|time)$/;
  return dutch.test(said) || english.test(said);
}

/**
 * The next meeting of the group to which the first of some notes belongs that has a group, seen from an ISO day. A meeting
 * of that day or before is not the next one.
 */
export function nextMeetingOf(
  paths: readonly string[],
  index: VaultIndex,
  reading: VaultReading,
  today: string,
): NextMeeting {
  const groups = paths.flatMap((path) => {
    const note = index.notes.get(path);
    return (note && groupOf(note, index, reading)) ?? [];
  });
  const note = index.notes.get(groups[0] ?? '');
  const group = note ? readGroup(note.properties, reading.names) : null;
  if (!group) return { is: 'no-group' };
  const day = agreedFor(today, group).nextMeeting;
  return day === null ? { is: 'no-day' } : { is: 'known', day };
}

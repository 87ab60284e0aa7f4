import type { Context } from '@/context';
import { readGroup, type Group } from '@/domain/groups/groupNote';
import type { LiveSession } from '../sessionStore';

/** The group of a session: its note, and what that said as the form opened. */
export interface MeetingGroup {
  readonly path: string;
  readonly group: Group;
}

/** The group that a session names, when there is a note of it. */
export function meetingGroup(
  { app, index, propertyNames }: Context,
  { note, path }: LiveSession,
): MeetingGroup | null {
  const { group: link } = note.properties;
  const file = link === null ? null : app.metadataCache.getFirstLinkpathDest(link, path);
  const found = file && index.value?.notes.get(file.path);
  const group = found && readGroup(found.properties, propertyNames());
  return group ? { path: found.path, group } : null;
}

/** Everyone who can be given a role next time: the members, and who else was there. */
export const peopleOf = ({ group }: MeetingGroup, { note }: LiveSession): string[] => [
  ...new Set([...group.members, ...note.properties.participants]),
];

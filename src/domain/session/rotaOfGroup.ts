import type { VaultIndex } from '../index/vaultIndex';
import { readProperty, type PropertyId, type PropertyNames } from '../notes/propertyNames';
import { parseNextRoles, type Roles } from './nextRoles';
import { roleLog, type RoleLogHost, type RoleSession } from './roleLog';

/** What a group's note and its sessions say about roles: its members, its past, and what it agreed last time. */
export interface GroupRoles {
  readonly members: readonly string[];
  readonly log: readonly RoleSession[];
  readonly agreed: Roles;
}

/** The roles of a group, by the path of its note; without such a note nothing is known. */
export function rolesOfGroup(
  index: VaultIndex | null,
  group: string,
  names: PropertyNames,
  host: RoleLogHost,
): GroupRoles {
  const note = index?.notes.get(group);
  if (!index || note?.type !== 'group') return { members: [], log: [], agreed: {} };
  const read = (id: PropertyId): unknown => readProperty(note.properties, names, id);
  const log = roleLog(index, group, names, host);
  const isPast = hasMetSince(log, read('nextMeeting'));
  const agreed = isPast ? {} : parseNextRoles(textsIn(read('nextRoles')));
  return { members: textsIn(read('members')), log, agreed };
}

/** Roles are agreed for one meeting: when that has been, another agreement is needed. */
function hasMetSince(log: readonly RoleSession[], meeting: unknown): boolean {
  return typeof meeting === 'string' && log.some(({ day }) => day >= meeting.slice(0, 10));
}

/** The texts of a list in a note; a single text counts as a list of one. */
function textsIn(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((one): one is string => typeof one === 'string' && one.trim() !== '');
}

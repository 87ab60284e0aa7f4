import { readProperties, setProperties } from '../notes/frontmatter';
import { namedChanges } from '../notes/namedChanges';
import type { NoteLanguage } from '../notes/noteTypes';
import type { PropertyNames } from '../notes/propertyNames';
import { formatNextRoles, type Roles } from '../session/nextRoles';
import { refuse, type Edit } from '../text/changes';
import { readGroup } from './groupNote';
import { agreedFor } from './nextMeeting';

/** What a group agrees as it parts. Days are as `2026-11-21`. */
export interface Parting {
  /** The day of the meeting that ends. */
  readonly day: string;
  /** Null when no day was agreed. */
  readonly nextMeeting: string | null;
  readonly nextRoles: Roles;
  /** The day to write under the agreements; null when the group did not go through them. */
  readonly agreed: string | null;
}

/**
 * The change that keeps in a group's note what was agreed at the end of a meeting: only its properties, and of those
 * only what differs. Roles that were agreed for the meeting that is over go; the list of agreements stays as it is.
 */
export function closeMeeting(
  text: string,
  { day, nextMeeting, nextRoles, agreed }: Parting,
  { language, names }: { language: NoteLanguage; names: PropertyNames },
): Edit {
  const raw = readProperties(text);
  const group = raw && readGroup(raw, names);
  if (!group) return refuse('unreadable-properties');
  const wasToCome = agreedFor(day, group).nextMeeting !== null;
  const roles = formatNextRoles(nextRoles, language);
  const values = {
    ...(nextMeeting !== null || wasToCome ? { nextMeeting } : {}),
    ...(isSame(nextRoles, group.nextRoles) ? {} : { nextRoles: roles.length > 0 ? roles : null }),
    ...(agreed === null ? {} : { agreed }),
  };
  return setProperties(text, namedChanges(values, raw, names));
}

/** Roles that say the same stay as they are written, in whichever language. */
const isSame = (one: Roles, other: Roles): boolean =>
  JSON.stringify(formatNextRoles(one, 'en')) === JSON.stringify(formatNextRoles(other, 'en'));

import * as v from 'valibot';

import { agreedFor } from '@/domain/groups/nextMeeting';
import { formatDay } from '@/domain/notes/moments';
import type { Roles } from '@/domain/session/nextRoles';
import { sessionRoles } from '@/domain/session/sessionProperties';
import type { MeetingGroup } from './meetingGroup';

/** What a group agrees as it parts: a day in words, initials by role, and whether it went through its agreements. */
export const partingEntries = {
  nextMeeting: v.optional(v.string(), ''),
  nextRoles: v.optional(v.record(v.string(), v.string()), {}),
  agreed: v.optional(v.boolean(), false),
};

export const partingSchema = v.object(partingEntries);

export type PartingValues = v.InferOutput<typeof partingSchema>;

/** What the form opens with: what the group has agreed already for a meeting after `end`. */
export function firstParting(meeting: MeetingGroup | null, end: Date): PartingValues {
  const agreed = meeting && agreedFor(formatDay(end), meeting.group);
  return { nextMeeting: agreed?.nextMeeting ?? '', nextRoles: { ...agreed?.nextRoles }, agreed: false };
}

/** The roles that somebody was chosen for. */
export const rolesIn = ({ nextRoles }: PartingValues): Roles =>
  Object.fromEntries(
    sessionRoles.flatMap((role) => {
      const person = nextRoles[role] ?? '';
      return person === '' ? [] : [[role, person]];
    }),
  );

import { addWeeks } from 'date-fns/addWeeks';
import { parseISO } from 'date-fns/parseISO';

import { formatDay } from '../notes/moments';
import type { Group } from './groupNote';

/** The day on which a group that keeps its rhythm meets after `day`; null when its note names no rhythm. */
export const meetingAfter = (day: string, { rhythmWeeks }: Pick<Group, 'rhythmWeeks'>): string | null =>
  rhythmWeeks === null ? null : formatDay(addWeeks(parseISO(day), rhythmWeeks));

/** What a group has agreed already for a meeting after `day`. What it agreed for a meeting that is over does not count. */
export function agreedFor(
  day: string,
  { nextMeeting, nextRoles }: Group,
): Pick<Group, 'nextMeeting' | 'nextRoles'> {
  const isToCome = nextMeeting !== null && nextMeeting > day;
  return isToCome ? { nextMeeting, nextRoles } : { nextMeeting: null, nextRoles: {} };
}

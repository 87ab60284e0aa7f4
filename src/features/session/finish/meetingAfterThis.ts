import type { NextMeeting } from '@/domain/actions/nextMeeting';
import type { DueReader } from '@/ui/dueWords';
import type { MeetingGroup } from './meetingGroup';

/** The meeting after this one, as the same form says it; `typed` is a day in words, '' where none was agreed yet. */
export function meetingAfterThis(
  group: MeetingGroup | null,
  typed: string,
  reader: DueReader | null,
): NextMeeting {
  if (!group) return { is: 'no-group' };
  const day = reader?.(typed) ?? null;
  return day === null ? { is: 'no-day' } : { is: 'known', day };
}

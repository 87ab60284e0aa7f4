import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalEventTransparency } from 'ical-generator';

// This module is imported when it is first used (see features/actions/reminders): evaluating the calendar takes time.

/** An action to be reminded of: `id` is its block id, `due` an ISO day. */
export interface Reminder {
  readonly id: string;
  readonly due: string;
  /** What the calendar shows: a title that says nothing of the casus, unless the user chose otherwise. */
  readonly title: string;
}

/** How the calendar is made: when, and whether it rings in the morning of the day. */
export interface ReminderStyle {
  readonly now: Date;
  readonly rings: boolean;
}

/** The address that opens the line of an action in this app, and says nothing of it. */
export const linkToAction = (id: string): string => `obsidian://intervisie?open=${id}`;

const nineOClock = 9 * 60 * 60;

/**
 * A calendar file (RFC 5545) with an event of a whole day for each action. The uid follows from the action's id and the
 * sequence from the moment, so that a calendar into which it is imported again updates what is there.
 */
export function formatReminders(reminders: readonly Reminder[], { now, rings }: ReminderStyle): string {
  const calendar = ical({ prodId: { company: 'Intervisie', product: 'Intervisie', language: 'EN' } });
  const sequence = Math.floor(now.getTime() / 60_000);
  for (const { id, due, title } of oncePerId(reminders)) {
    const event = calendar.createEvent({
      id: `${id}@intervisie`,
      start: new Date(`${due}T00:00:00Z`),
      allDay: true,
      summary: title,
      description: linkToAction(id),
      transparency: ICalEventTransparency.TRANSPARENT,
      stamp: now,
      lastModified: now,
      sequence,
    });
    if (!rings) continue;
    const alarm = event.createAlarm({ type: ICalAlarmType.display, triggerAfter: nineOClock });
    // Given with the rest it is not read, and the alarm would ring on the morning after.
    alarm.relatesTo(ICalAlarmRelatesTo.start);
  }
  return `${calendar.toString()}\r\n`;
}

/** An id can stand in two notes, after a copy; a calendar may hold it once. */
const oncePerId = (reminders: readonly Reminder[]): Reminder[] => [
  ...new Map(reminders.map((one) => [one.id, one])).values(),
];

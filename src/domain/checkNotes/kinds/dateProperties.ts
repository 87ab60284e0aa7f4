import { dayIn } from '../../index/links';
import type { IndexedNote } from '../../index/vaultIndex';
import { parseMoment } from '../../notes/moments';
import type { NoteType } from '../../notes/noteTypes';
import { readProperty, type PropertyId, type PropertyNames } from '../../notes/propertyNames';
import type { LeavesOut } from '../problem';
import { asText } from '../valueEdit';

/** A property that holds a day, or a moment, and what does not count when it can't be read. */
interface DateProperty {
  readonly id: PropertyId;
  readonly isMoment: boolean;
  readonly leavesOut: LeavesOut;
}

const date: DateProperty = { id: 'date', isMoment: false, leavesOut: 'periods' };

/** The days and moments that a note of each type can have. */
const dates: Readonly<Record<NoteType, readonly DateProperty[]>> = {
  casus: [date, { id: 'offered', isMoment: false, leavesOut: 'waiting' }],
  session: [
    date,
    { id: 'start', isMoment: true, leavesOut: 'times' },
    { id: 'end', isMoment: true, leavesOut: 'times' },
    { id: 'phaseEnds', isMoment: true, leavesOut: 'times' },
  ],
  reflection: [date, { id: 'lookBack', isMoment: false, leavesOut: 'look-back' }],
  group: [
    { id: 'nextMeeting', isMoment: false, leavesOut: 'meeting' },
    { id: 'agreed', isMoment: false, leavesOut: 'nothing' },
  ],
  method: [],
};

/** The types of notes that have days. */
export const dated = ['casus', 'session', 'reflection', 'group'] as const satisfies readonly NoteType[];

/** A day or moment in a property that can't be read; `item` is its place in a list. */
export interface WrongDate {
  readonly id: PropertyId;
  readonly item: number;
  readonly found: string;
  readonly isMoment: boolean;
  readonly leavesOut: LeavesOut;
}

/** The days and moments of a note that can't be read. */
export function wrongDates({ type, properties }: IndexedNote, names: PropertyNames): WrongDate[] {
  if (type === null) return [];
  const hasDay = (id: PropertyId): boolean => dayIn(readProperty(properties, names, id)) !== null;
  // The day of a session is that of its start where its date can't be read.
  const withOtherDay = (id: PropertyId): LeavesOut | null => {
    if (id === 'date' && type === 'session' && hasDay('start')) return 'nothing';
    return id === 'start' && !hasDay('date') ? 'periods' : null;
  };
  return dates[type].flatMap(({ id, isMoment, leavesOut }) => {
    const value = readProperty(properties, names, id);
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    return list.flatMap((one, item) => {
      const found = asText(one);
      const isRight = dayIn(one) !== null && (!isMoment || isMomentText(one));
      if (found.trim() === '' || isRight) return [];
      return { id, item, found, isMoment, leavesOut: withOtherDay(id) ?? leavesOut };
    });
  });
}

/** As sessions have it, or in another form that can be read; the first is quicker to see. */
const isMomentText = (value: unknown): boolean => isLocalMoment(value) || parseMoment(value) !== null;

/** Whether a value is a day and time as notes hold it, `2026-11-21T20:02:00`; two of those compare as texts. */
export const isLocalMoment = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(value);

/** Whether a property holds a moment rather than a day. */
export const isMomentProperty = (id: PropertyId): boolean =>
  Object.values(dates).some((list) => list.some((one) => one.id === id && one.isMoment));

import { linesOfAction } from '../../actions/tickAction';
import type { ActionLine } from '../../actions/actionLine';
import { dayIn } from '../../index/links';
import { edit, refuse, type Edit } from '../../text/changes';
import type { LeavesOut } from '../problem';

/** A day of an action that can't be read. */
export interface WrongActionDate {
  readonly found: string;
  readonly leavesOut: LeavesOut;
}

/** The days of an action that no calendar has, and those in another form, which stayed in its words. */
export function wrongActionDates({ created, due, done, text }: ActionLine): WrongActionDate[] {
  const read = [
    { day: created, leavesOut: 'periods' },
    { day: due, leavesOut: 'due' },
    { day: done, leavesOut: 'done' },
  ] as const;
  return [
    ...read.flatMap(({ day, leavesOut }) =>
      day === null || dayIn(day) !== null ? [] : [{ found: day, leavesOut }],
    ),
    ...leftInWords(text),
  ];
}

const leavesOutOf: Readonly<Record<string, LeavesOut>> = {
  '➕': 'periods',
  created: 'periods',
  '✅': 'done',
  completion: 'done',
};

/** A sign of a day with something like a day after it, in numbers or in words; a field may say anything. */
function leftInWords(text: string): WrongActionDate[] {
  if (!/[➕📅📆🗓✅]|::/u.test(text)) return [];
  const inNumbers = String.raw`\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}`;
  const inWords = String.raw`\d{1,2}(?:e|ste|de|st|nd|rd|th)? \p{L}{3,}\.? \d{4}|\p{L}{3,} \d{1,2},? \d{4}`;
  const sign = String.raw`(➕|📅|📆|🗓|✅)\uFE0F?[ \t\u00A0]*(${inNumbers}|${inWords})`;
  const field = String.raw`[[(](created|due|completion)::[ \t]*([^[\])\s][^\])]*)`;
  return [...text.matchAll(new RegExp(`${sign}|${field}`, 'gu'))].map(([, emoji, day, name, words]) => ({
    found: (day ?? words ?? '').trim(),
    leavesOut: leavesOutOf[emoji ?? name ?? ''] ?? 'due',
  }));
}

/** The change that puts another day in the place of one in an action's line. */
export function changeActionDate(text: string, id: string, found: string, day: string): Edit {
  const places = linesOfAction(text, id);
  const [place] = places;
  if (!place) return refuse('line-gone');
  const at = place.line.lastIndexOf(found);
  if (places.length > 1 || at < 0) return refuse('line-changed');
  return edit({ from: place.from + at, to: place.from + at + found.length, insert: day });
}

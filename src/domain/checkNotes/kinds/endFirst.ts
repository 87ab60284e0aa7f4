import { addDays } from 'date-fns';

import type { IndexedNote } from '../../index/vaultIndex';
import { formatDay, formatLocalMoment, parseMoment } from '../../notes/moments';
import { readProperty, type PropertyNames } from '../../notes/propertyNames';
import { problem, wholeValue } from '../problem';
import { inEachOf } from '../steps';
import { asText, changeValue } from '../valueEdit';
import type { Check } from './check';
import { isLocalMoment } from './dateProperties';

const longest = 12 * 3_600_000;

/** Sessions that end before they start. */
export const endFirst: Check = {
  find: (vault) =>
    inEachOf(vault, 'end first', ['session'], (note) => {
      if (!endsFirst(note, vault.reading.names)) return [];
      const found = asText(readProperty(note.properties, vault.reading.names, 'end'));
      const place = { at: 'property', id: 'end', item: wholeValue } as const;
      return [problem({ kind: 'end-first', path: note.path, place, found, leavesOut: 'times' })];
    }),
  mends: ({ path, place, found }, { vault }) => {
    const note = vault.index.notes.get(path);
    const { names } = vault.reading;
    const to = note && likelyEnd(momentsOf(note, names));
    if (!to || place.at !== 'property') return [];
    return [{ way: 'set', to, change: (text) => changeValue(text, { ...place, seen: found }, to, names) }];
  },
};

/** Moments in the form of notes are compared as they are, which takes a tenth of the time. */
function endsFirst(note: IndexedNote, names: PropertyNames): boolean {
  const from = readProperty(note.properties, names, 'start');
  const to = readProperty(note.properties, names, 'end');
  if (isLocalMoment(from) && isLocalMoment(to) && to >= from) return false;
  const { start, end } = momentsOf(note, names);
  return start !== null && end !== null && end < start;
}

interface Moments {
  readonly start: Date | null;
  readonly end: Date | null;
}

const momentsOf = ({ properties }: IndexedNote, names: PropertyNames): Moments => ({
  start: parseMoment(readProperty(properties, names, 'start')),
  end: parseMoment(readProperty(properties, names, 'end')),
});

/** The time of the end on the day of the start, or on the next one when it was past midnight; null when neither can be. */
function likelyEnd({ start, end }: Moments): string | null {
  if (!start || !end) return null;
  const time = formatLocalMoment(end).slice(10);
  const ends = [start, addDays(start, 1)].map((day) => new Date(formatDay(day) + time));
  const likely = ends.find((one) => one > start && one.getTime() - start.getTime() <= longest);
  return likely ? formatLocalMoment(likely) : null;
}

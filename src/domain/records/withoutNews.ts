import type { NoteEntry } from './noteEntry';
import { sameData } from './sameData';

/**
 * What was read of a note, with the records of the time before where they say the same: who types on in a note changes the
 * note and seldom what is known of it.
 */
export function withoutNews(now: NoteEntry, before: NoteEntry): NoteEntry {
  const actions = now.actions.map((one, at) => kept(one, before.actions[at]));
  const isSame =
    actions.length === before.actions.length && actions.every((one, at) => one === before.actions[at]);
  return { ...now, own: kept(now.own, before.own), actions: isSame ? before.actions : actions };
}

const kept = <T>(now: T, before: T | undefined): T =>
  before !== undefined && sameData(now, before) ? before : now;

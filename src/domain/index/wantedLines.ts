import type { Kind } from '../contributions/contribution';
import type { NoteType } from '../notes/noteTypes';
import type { ItemPlace, NotePlaces } from './notePlaces';

const everything = 'iv-';
const action = 'iv-x';

/** How the ids begin of the lines that are read from a note of a type; actions are read from any note. */
const wanted: Readonly<Partial<Record<NoteType, string>>> = {
  session: everything,
  casus: 'iv-r',
  reflection: 'iv-l',
};

/** Whether the places show lines that have to be read from the note's text. */
export function wantsText(type: NoteType | null, { listItems }: NotePlaces): boolean {
  const start = (type && wanted[type]) ?? action;
  const isWanted = ({ id }: ItemPlace): boolean =>
    id !== undefined && (id.startsWith(start) || id.startsWith(action));
  return listItems?.some(isWanted) === true;
}

/** Whether lines of a kind are kept of notes of a type. Actions are kept apart. */
export function keepsLine(type: NoteType | null, kind: Kind): boolean {
  if (type === 'casus') return kind === 'rewording';
  return type === 'reflection' ? kind === 'lookBack' : type === 'session';
}

import { StateField, type Transaction } from '@codemirror/state';

import type { PropertyNames } from '@/domain/notes/propertyNames';
import { headingsIn, movedHeadings, type PhaseHeading } from './headings';
import { noteFacts, type NoteFacts } from './noteFacts';

/** What the coach knows of the note in an editor: its properties, and in a session note where the phases begin. */
export interface CoachNote extends NoteFacts {
  readonly headings: readonly PhaseHeading[];
  /** How often the headings were read anew, since then all lines may stand in another phase. */
  readonly reads: number;
}

export type CoachField = StateField<CoachNote>;

/** Keeps what the coach knows of a note. Properties are read again only when they change, headings likewise. */
export function coachField(names: () => PropertyNames): CoachField {
  const read = (doc: Transaction['newDoc']): CoachNote => {
    const note = noteFacts(doc, names());
    return { ...note, headings: note.facts?.is === 'session' ? headingsIn(doc) : [], reads: 0 };
  };
  return StateField.define<CoachNote>({
    create: ({ doc }) => read(doc),
    update: (note, transaction) => {
      if (!transaction.docChanged) return note;
      const { changes, startState, newDoc } = transaction;
      if (changes.touchesRange(0, note.front) !== false) return read(newDoc);
      if (note.facts?.is !== 'session') return note;
      const moved = movedHeadings(note.headings, startState.doc, newDoc, changes);
      return moved
        ? { ...note, headings: moved }
        : { ...note, headings: headingsIn(newDoc), reads: note.reads + 1 };
    },
  });
}

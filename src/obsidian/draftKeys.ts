/** Which of the drafts of a note one is: the note by its path, and a name that is the same wherever the note lies. */
export interface DraftOfNote {
  readonly path: string;
  readonly name: string;
}

/**
 * Reads the key of a draft: what it is, the path of its note, and sometimes which part of it, as in
 * `capture:Sessies/Mei.md#private`. Null for the draft of a form that is about no one note.
 */
export function draftOfNote(key: string): DraftOfNote | null {
  const [, what, path, part = ''] = ofNotes.exec(key) ?? [];
  return what === undefined || path === undefined ? null : { path, name: what + part };
}

/** Every kind of draft that belongs to a note. A kind that is missing here stays where the note was. */
const ofNotes =
  /^((?:capture|presenter|finish|parting|phases|hand-over|begun-alone|start|choose|opening|answer):|(?:question|own-part|look-back|alone|reflection)-)(.+\.md)(#.*)?$/;

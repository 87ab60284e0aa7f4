import type { PlacedContribution } from '../contributions/contributionsIn';
import { appendToSection } from '../text/appendToSection';
import { applyChanges, combine, edit, refuse, type Edit, type TextChange } from '../text/changes';
import { bodyStart } from '../text/frontmatterRange';
import type { CopySign } from './conflictCopyName';
import { composed, type Insertion } from './conflictCopyInsertions';
import { addBlock, blockOf, childOf, onlyOne, removeLine, type PhasePlace } from './lineEdits';
import { findContribution, partToAddTo, withText, type SessionNote } from './sessionNote';
import type { Undo } from './undo';

/** Whether a note that bears the sign of a copy is one: a counted name alone can also be another session. */
export function isCopy(sign: CopySign | null, note: SessionNote, other: SessionNote): boolean {
  if (sign !== 'perhaps') return sign === 'sure';
  const [start, otherStart] = [note.properties.start, other.properties.start];
  return start !== null && start.getTime() === otherStart?.getTime();
}

/** The lines of a copy whose id is not in the note, in the order in which they stand there. */
export const linesOnlyIn = (copy: SessionNote, note: SessionNote): PlacedContribution[] =>
  copy.contributions.filter(({ id }) => !findContribution(note, id));

/** Where a phase is, should its heading have to be made anew. */
type PlaceOf = (index: number) => PhasePlace;

/**
 * Takes lines of a copy over: each in the phase or closing section in which it stands there, an answer under its
 * question. A line that is in the note by now stays as it is; nothing else of the copy is looked at.
 */
export function takeOver(
  note: SessionNote,
  copy: SessionNote,
  ids: readonly string[],
  placeOf: PlaceOf,
): Edit {
  const insertions = insertionsFor(note, copy, ids, placeOf);
  return insertions ? edit(...insertions.map(asChange)) : refuse('line-gone');
}

/** Takes lines that were taken over out again: exactly, while the body is as it was left; else line by line. */
export function undoTakeOver(
  before: SessionNote,
  copy: SessionNote,
  ids: readonly string[],
  placeOf: PlaceOf,
): Undo {
  const insertions = insertionsFor(before, copy, ids, placeOf) ?? [];
  const after = withText(before, applyChanges(before.text, insertions.map(asChange)));
  const taken = ids.filter((id) => !findContribution(before, id));
  const outer = taken.filter((id) => !taken.some((other) => isWithin(after, id, other)));
  return (note) => {
    if (bodyOf(note) === bodyOf(after)) return edit(...removals(insertions, note, before));
    const isAsTaken = outer.every((id) => blockOf(note, id) === blockOf(after, id));
    return isAsTaken ? combine(...outer.map((id) => removeLine(note, id))) : refuse('line-changed');
  };
}

const asChange = ({ at, insert }: Insertion): TextChange => ({ from: at, to: at, insert });
const bodyOf = ({ text }: SessionNote): string => text.slice(bodyStart(text));

function insertionsFor(
  note: SessionNote,
  copy: SessionNote,
  ids: readonly string[],
  placeOf: PlaceOf,
): readonly Insertion[] | null {
  let made: readonly Insertion[] = [];
  for (const id of ids) {
    const now = withText(note, applyChanges(note.text, made.map(asChange)));
    if (findContribution(now, id)) continue;
    const change = insertionFor(now, copy, id, placeOf);
    if (!change) return null;
    made = composed(made, { at: change.from, insert: change.insert });
  }
  return made;
}

function insertionFor(
  note: SessionNote,
  copy: SessionNote,
  id: string,
  placeOf: PlaceOf,
): TextChange | undefined {
  const line = findContribution(copy, id);
  if (!line) return undefined;
  const block = ownBlock(copy, line);
  const parent = parentIn(copy, line);
  const question = parent && onlyOne(note, parent.id);
  if (question) return childOf(note, question, block);
  const closing = [...copy.closing].find(([, section]) => isIn(line, section))?.[0];
  const section = closing && note.closing.get(closing);
  if (section) return appendToSection(note.text, partToAddTo(note, section), block);
  const phase = [...copy.phases].find(([, one]) => isIn(line, one))?.[0];
  const added = addBlock(note, placeOf(phase ?? note.properties.clock.phase), block);
  return added.ok ? added.changes[0] : undefined;
}

const isIn = ({ from }: PlacedContribution, section: { bodyFrom: number; to: number }): boolean =>
  from >= section.bodyFrom && from < section.to;

/** A line without what is nested in it, without indent and as LF text. */
function ownBlock(note: SessionNote, { id, from, ownTo }: PlacedContribution): string {
  const lines = note.text.slice(from, ownTo).split(/\r?\n/).length;
  return (blockOf(note, id) ?? '').split('\n').slice(0, lines).join('\n');
}

const parentIn = (note: SessionNote, line: PlacedContribution): PlacedContribution | undefined =>
  note.contributions.findLast(({ from, to }) => from < line.from && to >= line.to);

function isWithin(note: SessionNote, id: string, outer: string): boolean {
  const [inner, around] = [findContribution(note, id), findContribution(note, outer)];
  return inner !== undefined && around !== undefined && id !== outer
    ? inner.from > around.from && inner.to <= around.to
    : false;
}

/** The way back from insertions, in the note as they left its body. */
function removals(insertions: readonly Insertion[], note: SessionNote, before: SessionNote): TextChange[] {
  let moved = bodyStart(note.text) - bodyStart(before.text);
  return insertions.map(({ at, insert }) => {
    const from = at + moved;
    moved += insert.length;
    return { from, to: from + insert.length, insert: '' };
  });
}

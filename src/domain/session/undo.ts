import type { Contribution } from '../contributions/contribution';
import type { PlacedContribution } from '../contributions/contributionsIn';
import { formatContribution } from '../contributions/contributionLine';
import { applyChanges, edit, lineBreakOf, refuse, type Edit, type TextChange } from '../text/changes';
import { bodyStart } from '../text/frontmatterRange';
import {
  addBlock,
  blockOf,
  childOf,
  indentAt,
  indented,
  onlyOne,
  removeLine,
  removeThen,
  replaceLine,
  type PhasePlace,
} from './lineEdits';
import { contributionsOf, findContribution, type SessionNote } from './sessionNote';

/** How to take an act back on the note as it is by then. It refuses when the line has changed since. */
export type Undo = (note: SessionNote) => Edit;

/** Takes back an added line, unless someone has worked on it since. */
export function undoAdd(added: Contribution): Undo {
  return (note) => {
    const found = findContribution(note, added.id);
    if (!found) return refuse('line-gone');
    const isAsAdded = formatContribution(found) === formatContribution(added) && found.to === found.ownTo;
    return isAsAdded ? removeLine(note, added.id) : refuse('line-changed');
  };
}

/** Takes back a change of a line. */
export function undoReplace(before: Contribution, after: Contribution): Undo {
  return (note) => replaceLine(note, after, before);
}

/**
 * Puts a removed line back where it stood: exactly, when the note is as the removal left it; else beside the lines
 * that stood beside it, or at the end of its phase. Computed before the removal. A line that is back already stays one.
 */
export function undoRemove(noteBefore: SessionNote, id: string, place: PhasePlace): Undo {
  const spot = spotOf(noteBefore, id, place);
  const block = blockOf(noteBefore, id) ?? '';
  const ids = contributionsWithin(noteBefore, id).map((one) => one.id);
  return (note) =>
    ids.some((one) => findContribution(note, one)) ? refuse('line-changed') : putBack(note, spot, block);
}

/** Moves a line, as it is by then, back to where it stood. Computed before the move. */
export function undoMove(noteBefore: SessionNote, id: string, place: PhasePlace): Undo {
  const spot = spotOf(noteBefore, id, place);
  return (note) => removeThen(note, id, (rest) => putBack(rest, spot, blockOf(note, id) ?? ''));
}

/** Where a line stood. Ids are of lines beside it, under the same parent and in the same phase. */
interface Spot {
  readonly place: PhasePlace;
  readonly block: string;
  readonly removal: TextChange | undefined;
  readonly textBefore: string;
  readonly isInPhase: boolean;
  readonly parent: string | undefined;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

function spotOf(note: SessionNote, id: string, place: PhasePlace): Spot {
  const found = findContribution(note, id);
  const inPhase = contributionsOf(note, note.phases.get(place.index));
  const isInPhase = inPhase.some((one) => one.id === id);
  const removed = removeLine(note, id);
  const parent = found && parentOf(note, found);
  const beside = (isInPhase ? inPhase : note.contributions).filter(
    (one) => found && one.depth === found.depth && parentOf(note, one) === parent,
  );
  const index = beside.findIndex((one) => one.id === id);
  return {
    place,
    block: blockOf(note, id) ?? '',
    removal: removed.ok ? removed.changes[0] : undefined,
    textBefore: note.text,
    isInPhase,
    parent: parent?.id,
    previous: beside[index - 1]?.id,
    next: beside[index + 1]?.id,
  };
}

const parentOf = (note: SessionNote, one: PlacedContribution): PlacedContribution | undefined =>
  note.contributions.findLast(({ from, to }) => from < one.from && to >= one.to);

function contributionsWithin(note: SessionNote, id: string): PlacedContribution[] {
  const found = findContribution(note, id);
  return note.contributions.filter((one) => found && one.from >= found.from && one.to <= found.to);
}

function putBack(note: SessionNote, spot: Spot, block: string): Edit {
  const exact = exactPlace(note, spot, block);
  if (exact) return edit(exact);
  const nl = lineBreakOf(note.text);
  const previous = standing(note, spot, spot.previous);
  const next = standing(note, spot, spot.next);
  const parent = standing(note, spot, spot.parent);
  if (previous) {
    const lines = indented(block, indentAt(note.text, previous.from)).map((line) => nl + line);
    return edit({ from: previous.to, to: previous.to, insert: lines.join('') });
  }
  if (next) {
    const lines = indented(block, indentAt(note.text, next.from)).map((line) => line + nl);
    return edit({ from: next.from, to: next.from, insert: lines.join('') });
  }
  return parent ? edit(childOf(note, parent, block)) : addBlock(note, spot.place, block);
}

/** The reverse of the removal, when the body is still as the removal left it. */
function exactPlace(note: SessionNote, spot: Spot, block: string): TextChange | null {
  const { removal, textBefore } = spot;
  if (!removal || block !== spot.block) return null;
  const left = applyChanges(textBefore, [removal]);
  if (note.text.slice(bodyStart(note.text)) !== left.slice(bodyStart(left))) return null;
  const at = removal.from - bodyStart(left) + bodyStart(note.text);
  return { from: at, to: at, insert: textBefore.slice(removal.from, removal.to) };
}

function standing(note: SessionNote, spot: Spot, id: string | undefined): PlacedContribution | undefined {
  const found = id === undefined ? undefined : onlyOne(note, id);
  if (!found || !spot.isInPhase) return found;
  return contributionsOf(note, note.phases.get(spot.place.index)).find((one) => one.id === id);
}

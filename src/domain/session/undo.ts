import type { Contribution } from '../contributions/contribution';
import { formatContribution } from '../contributions/contributionLine';
import { edit, lineBreakOf, refuse, type Edit } from '../text/changes';
import { addBlock, blockOf, removeLine, replaceLine, type PhasePlace } from './lineEdits';
import { findContribution, type SessionNote } from './sessionNote';

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

/** Puts a removed line back: after the line it followed, else at the end of its phase. Computed before the removal. */
export function undoRemove(noteBefore: SessionNote, id: string, place: PhasePlace): Undo {
  const block = blockOf(noteBefore, id) ?? '';
  const indent = indentOf(noteBefore, id);
  const anchor = noteBefore.contributions
    .filter(({ from }) => from < (findContribution(noteBefore, id)?.from ?? 0))
    .at(-1);
  return (note) => {
    const after = anchor && findContribution(note, anchor.id);
    if (!after) return addBlock(note, place, block);
    const nl = lineBreakOf(note.text);
    const at = indent === '' ? after.to : after.ownTo;
    const lines = block.split('\n').map((line) => nl + indent + line);
    return edit({ from: at, to: at, insert: lines.join('') });
  };
}

/** Moves a line back to where it stood. Computed before the move. */
export function undoMove(noteBefore: SessionNote, id: string, place: PhasePlace): Undo {
  const putBack = undoRemove(noteBefore, id, place);
  return (note) => {
    const removed = removeLine(note, id);
    const added = putBack(note);
    return removed.ok && added.ok ? edit(...removed.changes, ...added.changes) : refuse('line-gone');
  };
}

function indentOf(note: SessionNote, id: string): string {
  const found = findContribution(note, id);
  return found ? (/^[ \t]*/.exec(note.text.slice(found.from))?.[0] ?? '') : '';
}

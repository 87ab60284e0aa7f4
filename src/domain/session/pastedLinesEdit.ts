import type { Contribution } from '../contributions/contribution';
import type { PlacedContribution } from '../contributions/contributionsIn';
import { formatContribution } from '../contributions/contributionLine';
import { edit, refuse, type Edit } from '../text/changes';
import { addBlock, onlyOne, wholeLines, type PhasePlace } from './lineEdits';
import { findContribution, type SessionNote } from './sessionNote';
import type { Undo } from './undo';

/** Adds several lines at the end of a phase, in one change. */
export const addLines = (note: SessionNote, place: PhasePlace, lines: readonly Contribution[]): Edit =>
  lines.length === 0
    ? edit()
    : addBlock(note, place, lines.map((line) => formatContribution(line)).join('\n'));

/** Takes back lines that were added together, unless someone has worked on one of them or between them since. */
export function undoAddLines(added: readonly Contribution[]): Undo {
  return (note) => {
    const found = added.flatMap((line) => onlyOne(note, line.id) ?? []);
    if (found.length < added.length) {
      return refuse(added.every(({ id }) => findContribution(note, id)) ? 'line-changed' : 'line-gone');
    }
    const areAsAdded = found.every((line, index) => isAsAdded(note, line, added[index], found[index + 1]));
    const [from, to] = [found[0]?.from ?? 0, found.at(-1)?.to ?? 0];
    return areAsAdded ? edit({ ...wholeLines(note.text, { from, to }), insert: '' }) : refuse('line-changed');
  };
}

function isAsAdded(
  note: SessionNote,
  found: PlacedContribution,
  added: Contribution | undefined,
  next: PlacedContribution | undefined,
): boolean {
  const isSame = added !== undefined && formatContribution(found) === formatContribution(added);
  const stands = next === undefined || /^\r?\n$/.test(note.text.slice(found.to, next.from));
  return isSame && found.to === found.ownTo && stands;
}

import type { Contribution } from '../contributions/contribution';
import type { PlacedContribution } from '../contributions/contributionsIn';
import { formatContribution, markerLength } from '../contributions/contributionLine';
import type { SessionPhase } from '../methods/expandRounds';
import { appendToSection } from '../text/appendToSection';
import { applyChanges, edit, lineBreakOf, refuse, type Edit, type TextChange } from '../text/changes';
import { phaseHeading } from './phaseHeading';
import { findContribution, partToAddTo, withText, type SessionNote } from './sessionNote';

/** A phase to write in: its number from 0, and what its heading says should it have to be made anew. */
export interface PhasePlace {
  readonly index: number;
  readonly phase: Pick<SessionPhase, 'title' | 'round'>;
}

/** Adds a line at the end of a phase. A phase whose heading is gone gets it back. */
export function addLine(note: SessionNote, place: PhasePlace, contribution: Contribution): Edit {
  return addBlock(note, place, formatContribution(contribution));
}

/** Adds a block of lines at the end of a phase. */
export function addBlock(note: SessionNote, { index, phase }: PhasePlace, block: string): Edit {
  const section = note.phases.get(index);
  if (section) return edit(appendToSection(note.text, partToAddTo(note, section), block));
  const nl = lineBreakOf(note.text);
  const at = placeForPhase(note, index);
  const before = lineBreaksBefore(note.text.slice(0, at));
  const after = at === note.text.length ? '\n' : '\n\n';
  const lines = `${phaseHeading(index, phase)}\n\n${block}${after}`.replaceAll('\n', nl);
  return edit({ from: at, to: at, insert: before.replaceAll('\n', nl) + lines });
}

/** What is missing for a heading to have an empty line above it. */
export function lineBreaksBefore(text: string): string {
  if (/(?:^|\n[ \t]*\r?\n)$/.test(text)) return '';
  return text.endsWith('\n') ? '\n' : '\n\n';
}

function placeForPhase(note: SessionNote, index: number): number {
  const next = [...note.phases].filter(([phase]) => phase > index).sort(([a], [b]) => a - b)[0];
  const followers = next ? [next[1]] : [...note.closing.values()];
  return Math.min(note.text.length, ...followers.map(({ heading }) => heading.from));
}

/** Adds an answer under its question, after the answers that are there. */
export function addAnswer(note: SessionNote, questionId: string, answer: Contribution): Edit {
  const question = onlyOne(note, questionId);
  return question ? edit(childOf(note, question, formatContribution(answer))) : refusalFor(note, questionId);
}

/** The change that nests a block under a line, after what is nested there already. */
export function childOf(note: SessionNote, parent: PlacedContribution, block: string): TextChange {
  const nl = lineBreakOf(note.text);
  const insert = indented(block, childIndent(note, parent)).map((line) => nl + line);
  return { from: parent.to, to: parent.to, insert: insert.join('') };
}

function childIndent(note: SessionNote, parent: PlacedContribution): string {
  const child = note.outline.items.find(
    ({ from, depth }) => from > parent.from && from < parent.to && depth === parent.depth + 1,
  );
  if (child) return indentAt(note.text, child.from);
  const indent = indentAt(note.text, parent.from);
  const marker = /^(?:[-+*]|\d+[.)])[ \t]{1,4}/.exec(note.text.slice(parent.from + indent.length))?.[0] ?? '';
  return indent + ' '.repeat(Math.max(4, marker.length));
}

export const indentAt = (text: string, from: number): string => /^[ \t]*/.exec(text.slice(from))?.[0] ?? '';

export const indented = (block: string, indent: string): string[] =>
  block.split('\n').map((line) => (line === '' ? '' : indent + line));

/** The line with an id; undefined when it is gone, or stands there twice so that nobody knows which is meant. */
export function onlyOne(note: SessionNote, id: string): PlacedContribution | undefined {
  const [found, ...others] = note.contributions.filter((one) => one.id === id);
  return others.length === 0 ? found : undefined;
}

const refusalFor = (note: SessionNote, id: string): Edit =>
  refuse(findContribution(note, id) ? 'line-changed' : 'line-gone');

/**
 * Gives a line other words, speaker, mark or star. `seen` is the line as the user saw it: when the note says something
 * else by now, or has that line twice, nothing is written.
 */
export function replaceLine(note: SessionNote, seen: Contribution, contribution: Contribution): Edit {
  const found = onlyOne(note, seen.id);
  if (!found) return refusalFor(note, seen.id);
  if (formatContribution(found) !== formatContribution(seen)) return refuse('line-changed');
  const indent = indentAt(note.text, found.from);
  const words = formatContribution(contribution, indent).slice(indent.length + 2);
  return edit({
    from: found.from + markerLength(note.text.slice(found.from, found.ownTo)),
    to: found.ownTo,
    insert: words.replaceAll('\n', lineBreakOf(note.text)),
  });
}

/** The lines of a contribution with what is nested under it, without indent and as LF text. */
export function blockOf(note: SessionNote, id: string): string | null {
  const found = findContribution(note, id);
  if (!found) return null;
  const indent = indentAt(note.text, found.from);
  const lines = note.text.slice(found.from, found.to).split(/\r?\n/);
  return lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)).join('\n');
}

/** Takes a line away, with what is nested under it. */
export function removeLine(note: SessionNote, id: string): Edit {
  const found = onlyOne(note, id);
  return found ? edit({ ...wholeLines(note.text, found), insert: '' }) : refusalFor(note, id);
}

/** The lines of a block with their line break; of empty lines on both sides, or before the end, one goes with it. */
export function wholeLines(
  text: string,
  { from, to }: Pick<PlacedContribution, 'from' | 'to'>,
): { from: number; to: number } {
  const lineBreak = text.indexOf('\n', to);
  const end = lineBreak < 0 ? text.length : lineBreak + 1;
  const emptyBefore = /\n([ \t]*\r?\n)$/.exec(text.slice(0, from))?.[1] ?? '';
  const emptyAfter = /^[ \t]*\r?\n/.exec(text.slice(end))?.[0] ?? '';
  if (end < text.length) return { from, to: end + (emptyBefore === '' ? 0 : emptyAfter.length) };
  const lineBreakBefore = /\r?\n$/.exec(text.slice(0, from))?.[0] ?? '';
  return { from: from - (lineBreak < 0 ? lineBreakBefore : emptyBefore).length, to: end };
}

/** Moves a line, with what is nested under it, to the end of another phase. */
export function moveLine(note: SessionNote, id: string, place: PhasePlace): Edit {
  const block = blockOf(note, id) ?? '';
  return removeThen(note, id, (rest) => addBlock(rest, place, block));
}

/** Takes a line away and makes insertions in what is left, as changes of the text as it is. */
export function removeThen(note: SessionNote, id: string, insert: (rest: SessionNote) => Edit): Edit {
  const removed = removeLine(note, id);
  const removal = removed.ok ? removed.changes[0] : undefined;
  if (!removed.ok || !removal) return removed;
  const inserted = insert(withText(note, applyChanges(note.text, removed.changes)));
  if (!inserted.ok) return inserted;
  const gap = removal.to - removal.from;
  const there = (offset: number): number => (offset > removal.from ? offset + gap : offset);
  const moved = inserted.changes.map((one) => ({ ...one, from: there(one.from), to: there(one.to) }));
  const changes = [...moved, removal];
  return applyChanges(note.text, changes) === note.text ? edit() : edit(...changes);
}

import type { Contribution } from '../contributions/contribution';
import type { PlacedContribution } from '../contributions/contributionsIn';
import { formatContribution } from '../contributions/contributionLine';
import type { SessionPhase } from '../methods/expandRounds';
import { appendToSection } from '../text/appendToSection';
import { edit, lineBreakOf, refuse, type Edit } from '../text/changes';
import { phaseHeading } from './phaseHeading';
import { findContribution, type SessionNote } from './sessionNote';

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
  if (section) return edit(appendToSection(note.text, section, block));
  const nl = lineBreakOf(note.text);
  const at = placeForPhase(note, index);
  const before = at > 0 && note.text[at - 1] !== '\n' ? nl + nl : '';
  const lines = `${phaseHeading(index, phase)}\n\n${block}\n\n`.replaceAll('\n', nl);
  return edit({ from: at, to: at, insert: before + lines });
}

function placeForPhase(note: SessionNote, index: number): number {
  const next = [...note.phases].filter(([phase]) => phase > index).sort(([a], [b]) => a - b)[0];
  const followers = [next?.[1], ...note.closing.values()].filter((section) => section !== undefined);
  return Math.min(
    note.text.length,
    ...(next ? [next[1].heading.from] : followers.map(({ heading }) => heading.from)),
  );
}

/** Adds an answer under its question, after the answers that are there. */
export function addAnswer(note: SessionNote, questionId: string, answer: Contribution): Edit {
  const question = findContribution(note, questionId);
  if (!question) return refuse('line-gone');
  const nl = lineBreakOf(note.text);
  const indent = childIndent(note, question);
  const block = formatContribution(answer, indent).replaceAll('\n', nl);
  return edit({ from: question.to, to: question.to, insert: nl + block });
}

function childIndent(note: SessionNote, parent: PlacedContribution): string {
  const child = note.outline.items.find(
    ({ from, depth }) => from > parent.from && from < parent.to && depth === parent.depth + 1,
  );
  return child ? indentAt(note.text, child.from) : `${indentAt(note.text, parent.from)}    `;
}

const indentAt = (text: string, from: number): string => /^[ \t]*/.exec(text.slice(from))?.[0] ?? '';

/**
 * Gives a line other words, speaker, mark or star. `seen` is the line as the user saw it: when the note says something
 * else by now, nothing is written.
 */
export function replaceLine(note: SessionNote, seen: Contribution, contribution: Contribution): Edit {
  const found = findContribution(note, seen.id);
  if (!found) return refuse('line-gone');
  if (formatContribution(found) !== formatContribution(seen)) return refuse('line-changed');
  const own = note.text.slice(found.from, found.ownTo);
  const marker = /^[ \t]*[-+*][ \t]+/.exec(own)?.[0] ?? '';
  const indent = indentAt(note.text, found.from);
  const words = formatContribution(contribution, indent).slice(indent.length + 2);
  return edit({
    from: found.from + marker.length,
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
  const found = findContribution(note, id);
  if (!found) return refuse('line-gone');
  const end = note.text.indexOf('\n', found.to);
  const isLast = end < 0;
  const from = isLast && found.from > 0 ? found.from - 1 : found.from;
  return edit({ from, to: isLast ? note.text.length : end + 1, insert: '' });
}

/** Moves a line, with what is nested under it, to the end of another phase. */
export function moveLine(note: SessionNote, id: string, place: PhasePlace): Edit {
  const block = blockOf(note, id);
  const removed = removeLine(note, id);
  if (block === null || !removed.ok) return refuse('line-gone');
  const added = addBlock(note, place, block);
  return added.ok ? edit(...removed.changes, ...added.changes) : added;
}

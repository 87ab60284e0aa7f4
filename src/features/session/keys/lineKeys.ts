import type { Mark } from '@/domain/contributions/contribution';
import type { PlacedContribution } from '@/domain/contributions/contributionsIn';
import { remove } from '../acts';
import { focusCapture } from '../capture/focusCapture';
import { markQuestion } from '../cards/markQuestion';
import { startAnswer } from '../cards/startAnswer';
import { chooseLine } from '../lines/chooseLine';
import { parkLine } from '../parking/park';
import type { LiveProps } from '../writing';
import { openMoveTo } from './openMoveTo';

/** A line that has the focus, and the row that shows it. */
export interface FocusedLine {
  readonly line: PlacedContribution;
  readonly row: HTMLElement;
}

type Act = () => unknown;

const marks: Readonly<Partial<Record<string, Mark>>> = { '1': 'warm', '2': 'neutral', '3': 'cold' };

/** What a key does with the line that has the focus; null when it does nothing. Editing is the row's own. */
export function lineAct({ store, session }: LiveProps, { line, row }: FocusedLine, key: string): Act | null {
  const mark = marks[key];
  if (mark !== undefined) return () => markQuestion(store, session, line, mark);
  const question = questionOf(session.note.contributions, line);
  const answer = (): void => {
    if (question) startAnswer(store, session, question.id);
    focusCapture(row);
  };
  const acts: Readonly<Partial<Record<string, Act>>> = {
    ...(question && { a: answer }),
    c: () => chooseLine(store, line),
    p: () => parkLine(store, session, line),
    m: () => openMoveTo(store, session, { line, row }),
    Delete: () => remove(store, session, line.id),
    // What the key named “delete” on a Mac gives.
    Backspace: () => remove(store, session, line.id),
  };
  return acts[key] ?? null;
}

/** The question that a line is, or that it answers. */
function questionOf(
  lines: readonly PlacedContribution[],
  line: PlacedContribution,
): PlacedContribution | undefined {
  if (line.kind === 'question') return line;
  return lines.findLast(({ kind, from, to }) => kind === 'question' && from < line.from && to >= line.to);
}

import type { Text } from '@codemirror/state';
import type { EditorView, ViewUpdate } from '@codemirror/view';

import { mostLinesOfQuestion } from './questionsIn';

/** A part of a document, in offsets. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What was changed and not yet looked at, with the changes of an update; lines that came into view count too. */
export function changedWith(before: Range | null, { changes, view, viewportChanged }: ViewUpdate): Range {
  const { viewport } = view;
  let from = before ? changes.mapPos(before.from, -1) : Infinity;
  let to = before ? changes.mapPos(before.to, 1) : 0;
  changes.iterChangedRanges((_fromA, _toA, fromB, toB) => {
    from = Math.min(from, fromB);
    to = Math.max(to, toB);
  });
  return viewportChanged
    ? { from: Math.min(from, viewport.from), to: Math.max(to, viewport.to) }
    : { from, to };
}

/** The lines in which something is typed, as they are by now; null when lines come or go, or when it is another change. */
export function linesTypedIn({ transactions, changes, startState, state }: ViewUpdate): Range[] | null {
  const isTyped = transactions.every(
    (one) => !one.docChanged || one.isUserEvent('input') || one.isUserEvent('delete'),
  );
  if (!isTyped || startState.doc.lines !== state.doc.lines) return null;
  const lines: Range[] = [];
  changes.iterChangedRanges((_fromA, _toA, fromB, toB) => {
    lines.push({ from: state.doc.lineAt(fromB).from, to: state.doc.lineAt(toB).to });
  });
  return lines;
}

/** A range with the lines below it, in which a question may end whose words stand in it. */
export function withWords(doc: Text, { from, to }: Range): Range {
  const last = Math.min(doc.lines, doc.lineAt(to).number + mostLinesOfQuestion);
  return { from, to: doc.line(last).to };
}

/** The whole lines of a range that are on the screen. */
export function linesShown({ state: { doc }, visibleRanges }: EditorView, range: Range): Range[] {
  return visibleRanges.flatMap((shown) => {
    const from = Math.max(doc.lineAt(shown.from).from, doc.lineAt(range.from).from);
    const to = Math.min(doc.lineAt(shown.to).to, doc.lineAt(range.to).to);
    return from <= to ? [{ from, to }] : [];
  });
}

import { StateEffect, StateField, type ChangeSet, type EditorState } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';

import type { Finding } from '@/domain/trace/finding';

/** Puts these marks in an editor, in place of those that were there. */
export const putMarks = StateEffect.define<readonly Finding[]>();

/** The marks of an editor. What is typed moves them along; one that is typed in goes. */
export const markField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, transaction) => {
    const put = transaction.effects.find((effect) => effect.is(putMarks));
    if (put) return Decoration.set(put.value.map(markOf), true);
    return transaction.docChanged ? movedAlong(marks, transaction.changes) : marks;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Only the marks at what is changed are looked at, and those that it touches go. */
function movedAlong(marks: DecorationSet, changes: ChangeSet): DecorationSet {
  if (marks.size === 0) return marks;
  const isUntouched = (from: number, to: number): boolean => changes.touchesRange(from, to) === false;
  let left = marks;
  changes.iterChangedRanges((from, to) => {
    left = left.update({ filterFrom: from, filterTo: to, filter: isUntouched });
  });
  return left.map(changes);
}

const markOf = (finding: Finding): ReturnType<Decoration['range']> =>
  Decoration.mark({ class: 'iv-trace-mark', finding }).range(finding.from, finding.to);

/** The trace at a place of an editor, where it stands now, or null. */
export function markAt(state: EditorState, at: number): Finding | null {
  let found: Finding | null = null;
  state.field(markField, false)?.between(at, at, (from, to, { spec }) => {
    const { finding } = spec as { finding: Finding };
    found = { ...finding, from, to };
    return false;
  });
  return found;
}

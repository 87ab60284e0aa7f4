import { StateEffect, StateField, type EditorState } from '@codemirror/state';
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
    if (!transaction.docChanged) return marks;
    const { changes } = transaction;
    return marks.update({ filter: (from, to) => changes.touchesRange(from, to) === false }).map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

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

import type { Extension } from '@codemirror/state';
import { ViewPlugin, type EditorView } from '@codemirror/view';

import type { Context } from '@/context';
import { createPauses } from '@/obsidian/pauses';
import { getReady } from '@/ui/coach/getReady';
import { coachField, type CoachField } from './coachField';
import { hintMenu } from './hintMenu';
import { phaseRules } from './phaseRules';
import { QuestionMarks, type MarkTools } from './QuestionMarks';
import { questionAt, questionOfCasus, type PlacedQuestion } from './questionsIn';

/** The path of the note that an editor shows, or null. */
export type PathOf = (view: EditorView) => string | null;

/** The coach in editors: what to register, and the way to the hint for the question in an open note. */
export interface CoachExtension {
  readonly extension: Extension;
  /** Whether an open note is one that the coach looks at. */
  knows(path: string): boolean;
  /** Opens the hint for the question on the cursor's line; in a casus for its question. Gives whether there is one. */
  showHint(path: string): boolean;
}

export function coachExtension(
  context: Context,
  pathOf: PathOf,
  ready: MarkTools['getReady'] = (isOver) => getReady(context, { pause: createPauses(), isOver }),
): CoachExtension {
  const field = coachField(context.propertyNames);
  const views = new Set<EditorView>();
  const onSign = (view: EditorView, sign: HTMLElement, event: MouseEvent): void => {
    const question = questionNear(context, field, view, view.posAtDOM(sign));
    const path = pathOf(view);
    if (question && path !== null) hintMenu(context, path, question).showAtMouseEvent(event);
  };
  const tools = { context, field, views, onSign, getReady: ready };
  const marks = ViewPlugin.define((view) => new QuestionMarks(view, tools), {
    decorations: ({ decorations }) => decorations,
  });
  /** Of several editors of one note the one that has the focus. */
  const viewOf = (path: string): EditorView | undefined => {
    const open = [...views].filter((view) => pathOf(view) === path);
    return open.find(({ hasFocus }) => hasFocus) ?? open[0];
  };
  return {
    extension: [field, marks],
    knows: (path) => viewOf(path)?.state.field(field).facts != null,
    showHint: (path) => {
      const view = viewOf(path);
      const question = view && questionAtCursor(context, field, view);
      if (!question) return false;
      hintMenu(context, path, question).showAtPosition(placeOf(view, question), view.dom.ownerDocument);
      return true;
    },
  };
}

function questionNear(
  context: Context,
  field: CoachField,
  { state }: EditorView,
  offset: number,
): PlacedQuestion | null {
  const note = state.field(field);
  const phases = note.facts?.is === 'session' ? phaseRules(context, note.facts) : [];
  return questionAt(state.doc, note, offset, phases);
}

function questionAtCursor(context: Context, field: CoachField, view: EditorView): PlacedQuestion | null {
  const { facts } = view.state.field(field);
  if (facts?.is === 'casus') return questionOfCasus(facts);
  return questionNear(context, field, view, view.state.selection.main.head);
}

/** Under the question; where that is not drawn, as with folded properties, at the top of the note. */
function placeOf(view: EditorView, { at }: PlacedQuestion): { x: number; y: number } {
  const here = view.coordsAtPos(at);
  if (here) return { x: here.left, y: here.bottom };
  const { left, top } = view.contentDOM.getBoundingClientRect();
  return { x: left, y: Math.max(top, 0) };
}

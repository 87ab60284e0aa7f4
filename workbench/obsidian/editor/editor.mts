import { redo, undo } from '@codemirror/commands';
import { EditorSelection as CmSelection, type ChangeSpec, type SelectionRange } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type {
  EditorChange,
  EditorCommandName,
  EditorPosition,
  EditorRange,
  EditorRangeOrCaret,
  EditorSelection,
  EditorSelectionOrCaret,
  EditorTransaction,
} from 'obsidian';
import { minimalChanges } from '../workspace/outside/minimalChange.mts';
import { runEditorCommand } from './editorCommands.mts';
import { toOffset, toPosition } from './positions.mts';
import { processLines } from './processLines.mts';

type CursorSide = 'from' | 'to' | 'head' | 'anchor';

/** Obsidian's editor interface over a CodeMirror 6 view. */
export class Editor {
  /** The CodeMirror view. */
  readonly cm: EditorView;

  constructor(cm: EditorView) {
    this.cm = cm;
  }

  getDoc(): this {
    return this;
  }

  refresh(): void {
    this.cm.requestMeasure();
  }

  getValue(): string {
    return this.cm.state.doc.toString();
  }

  /** Changes only what differs, so that cursor and folds stay. */
  setValue(content: string): void {
    this.cm.dispatch({ changes: [...minimalChanges(this.getValue(), content)] });
  }

  getLine(line: number): string {
    return line >= 0 && line < this.lineCount() ? this.cm.state.doc.line(line + 1).text : '';
  }

  setLine(n: number, text: string): void {
    this.replaceRange(text, { line: n, ch: 0 }, { line: n, ch: this.getLine(n).length });
  }

  lineCount(): number {
    return this.cm.state.doc.lines;
  }

  lastLine(): number {
    return this.lineCount() - 1;
  }

  getSelection(): string {
    const { state } = this.cm;
    return state.selection.ranges.map(({ from, to }) => state.sliceDoc(from, to)).join('\n');
  }

  somethingSelected(): boolean {
    return this.cm.state.selection.ranges.some((range) => !range.empty);
  }

  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string, origin?: string): void {
    this.cm.dispatch({ ...this.cm.state.replaceSelection(replacement), userEvent: origin });
  }

  replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from, origin?: string): void {
    this.cm.dispatch({ changes: this.#change({ text: replacement, from, to }), userEvent: origin });
  }

  getCursor(side: CursorSide = 'head'): EditorPosition {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  listSelections(): EditorSelection[] {
    return this.cm.state.selection.ranges.map(({ anchor, head }) => ({
      anchor: this.offsetToPos(anchor),
      head: this.offsetToPos(head),
    }));
  }

  setCursor(pos: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
  }

  setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    this.setSelections([{ anchor, head }]);
  }

  setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
    if (ranges.length === 0) return;
    const selection = CmSelection.create(
      ranges.map(({ anchor, head }) => this.#range(anchor, head)),
      main,
    );
    this.cm.dispatch({ selection, scrollIntoView: true });
  }

  focus(): void {
    this.cm.focus();
  }

  blur(): void {
    this.cm.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  getScrollInfo(): { top: number; left: number } {
    const { scrollTop, scrollLeft } = scroller(this.cm);
    return { top: scrollTop, left: scrollLeft };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    scroller(this.cm).scrollTo({ left: x ?? undefined, top: y ?? undefined });
  }

  scrollIntoView({ from, to }: EditorRange, center = false): void {
    const range = this.#range(from, to);
    this.cm.dispatch({ effects: EditorView.scrollIntoView(range, { y: center ? 'center' : 'nearest' }) });
  }

  undo(): void {
    undo(this.cm);
  }

  redo(): void {
    redo(this.cm);
  }

  exec(command: EditorCommandName): void {
    runEditorCommand(this.cm, command);
  }

  /** All changes are given in positions of the text before the transaction; selections in those after it. */
  transaction(tx: EditorTransaction, origin?: string): void {
    const { state } = this.cm;
    const replaced = tx.replaceSelection === undefined ? [] : [state.replaceSelection(tx.replaceSelection)];
    const changes = (tx.changes ?? []).map((change) => this.#change(change));
    const carets = tx.selections ?? (tx.selection ? [tx.selection] : null);
    const after = state.update(...replaced, { changes }).newDoc;
    const ranges = carets?.map((caret) => caretRange(caret, (pos) => toOffset(after, pos)));
    const selection = ranges && ranges.length > 0 ? CmSelection.create(ranges) : undefined;
    this.cm.dispatch(...replaced, { changes, userEvent: origin }, { selection, sequential: true });
  }

  wordAt(pos: EditorPosition): EditorRange | null {
    const word = this.cm.state.wordAt(this.posToOffset(pos));
    return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
  }

  posToOffset(pos: EditorPosition): number {
    return toOffset(this.cm.state.doc, pos);
  }

  offsetToPos(offset: number): EditorPosition {
    return toPosition(this.cm.state.doc, offset);
  }

  processLines<T>(
    read: (line: number, lineText: string) => T | null,
    write: (line: number, lineText: string, value: T | null) => EditorChange | void,
    ignoreEmpty = true,
  ): void {
    processLines(this, read, write, ignoreEmpty);
  }

  #change({ text, from, to }: EditorChange): ChangeSpec {
    return { from: this.posToOffset(from), to: this.posToOffset(to ?? from), insert: text };
  }

  #range(anchor: EditorPosition, head: EditorPosition = anchor): SelectionRange {
    return CmSelection.range(this.posToOffset(anchor), this.posToOffset(head));
  }
}

function caretRange(
  { from, to }: EditorRangeOrCaret,
  offset: (pos: EditorPosition) => number,
): SelectionRange {
  return CmSelection.range(offset(from), offset(to ?? from));
}

/** The note scrolls as a whole, title and text; a bare editor scrolls by itself. */
function scroller(cm: EditorView): Element {
  return cm.dom.closest('.markdown-source-view') ?? cm.scrollDOM;
}

import type { EditorView, PluginValue, ViewUpdate } from '@codemirror/view';
import { effect, type ReadonlySignal } from '@preact/signals';
import { editorInfoField } from 'obsidian';

import { traceKey } from '@/domain/pseudonyms/replaceTraces';
import type { TraceContext } from '@/domain/trace/findTraces';
import type { Finding } from '@/domain/trace/finding';
import { pauseTimer } from '@/ui/pauseTimer';
import { createLineTraces, type LineTraces } from './lineTraces';
import { isCasus, partsShown } from './linesToLook';
import { markField, putMarks } from './markField';

/** What the marks know beside the text. `revision` changes when they know something else. */
export interface MarkKnowledge {
  readonly contextFor: (path: string) => TraceContext;
  readonly leftIn: (path: string) => ReadonlySet<string>;
  readonly revision: ReadonlySignal<number>;
}

/** How long nothing is typed or scrolled before the lines on the screen are looked at, in milliseconds. */
const rest = 400;

/** Marks what is traceable in one editor, when it holds a casus. */
export class TraceMarks implements PluginValue {
  private readonly pause = pauseTimer(rest, () => this.look());
  private traces: LineTraces | null = null;
  private path: string | null = null;
  private readonly stop: () => void;

  constructor(
    private readonly view: EditorView,
    private readonly knowledge: MarkKnowledge,
  ) {
    this.stop = effect(() => {
      if (knowledge.revision.value < 0) return;
      this.traces = null;
      this.pause.wentOn(Date.now());
    });
  }

  update({ docChanged, viewportChanged }: ViewUpdate): void {
    if (docChanged || viewportChanged) this.pause.wentOn(Date.now());
  }

  destroy(): void {
    this.stop();
    this.pause.stop();
  }

  private look(): void {
    const { state } = this.view;
    const path = state.field(editorInfoField, false)?.file?.path ?? null;
    const marks = path !== null && isCasus(state.doc) ? this.marksOf(path) : [];
    if (marks.length > 0 || this.hasMarks) this.view.dispatch({ effects: putMarks.of(marks) });
  }

  private marksOf(path: string): Finding[] {
    const left = this.knowledge.leftIn(path);
    const parts = partsShown(this.view.state.doc, this.view.visibleRanges);
    return this.tracesOf(path)
      .in(parts)
      .filter((one) => !left.has(traceKey(one)));
  }

  private get hasMarks(): boolean {
    return this.view.state.field(markField, false)?.size !== 0;
  }

  private tracesOf(path: string): LineTraces {
    if (this.traces === null || path !== this.path) {
      this.path = path;
      this.traces = createLineTraces(this.knowledge.contextFor(path));
    }
    return this.traces;
  }
}

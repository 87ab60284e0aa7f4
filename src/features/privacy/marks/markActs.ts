import type { EditorView } from '@codemirror/view';
import { editorInfoField, type Menu } from 'obsidian';

import type { Context } from '@/context';
import { fitSentence } from '@/domain/pseudonyms/fitSentence';
import { replaceTraces } from '@/domain/pseudonyms/replaceTraces';
import type { Finding } from '@/domain/trace/finding';
import { traceContextFor } from '@/obsidian/traceContext';
import { whyFound } from '@/ui/trace/traceWords';
import type { LeftAlone } from '../leftAlone';
import type { OpenCheck } from '../check/openCheck';
import type { NoteTraces } from '../noteTraces';

/** What can be done with a mark in an editor. */
export interface MarkActs {
  /** The trace as the whole note shows it: on its own line a name could get a letter that is somebody else's. */
  readonly inWhole: (view: EditorView, finding: Finding) => Finding;
  readonly replace: (view: EditorView, finding: Finding, words: string) => Promise<void>;
  readonly leave: (view: EditorView, finding: Finding) => void;
  /** Opens the check of the whole note, at this trace. */
  readonly check: (view: EditorView, finding: Finding) => void;
}

interface MarkTools {
  readonly context: Context;
  readonly leftAlone: LeftAlone;
  readonly noteTraces: NoteTraces;
  readonly openCheck: OpenCheck;
}

export function markActs({ context, leftAlone, noteTraces, openCheck }: MarkTools): MarkActs {
  return {
    inWhole: (view, finding) => {
      const path = pathOf(view);
      const all = noteTraces(path, view.state.doc.toString(), traceContextFor(context, path));
      const same = all.find(({ from, kind }) => from === finding.from && kind === finding.kind);
      return same ?? { ...finding, replacement: null };
    },
    replace: async (view, { from, text }, words) => {
      const compute = (now: string): ReturnType<typeof replaceTraces> =>
        replaceTraces(now, [{ from, text, replacement: fitSentence(now, from, words) }]);
      context.tell(await context.notes.change(pathOf(view), compute));
      view.focus();
    },
    leave: (view, finding) => {
      leftAlone.leave(pathOf(view), finding);
      view.focus();
    },
    check: (view, finding) => void openCheck(pathOf(view), null, finding.from),
  };
}

/** The path of the note in an editor; empty when it shows none. */
export const pathOf = ({ state }: EditorView): string =>
  state.field(editorInfoField, false)?.file?.path ?? '';

/** Adds what can be done with a mark to a menu, under the reason for it. */
export function addToMenu(
  menu: Menu,
  context: Context,
  acts: MarkActs,
  view: EditorView,
  mark: Finding,
): void {
  const words = context.texts().privacy;
  const finding = acts.inWhole(view, mark);
  const { replacement } = finding;
  menu.addItem((item) => item.setTitle(whyFound(words, finding)).setIsLabel(true));
  if (replacement !== null) {
    const replace = (): void => void acts.replace(view, finding, replacement);
    menu.addItem((item) => item.setTitle(words.replaceBy(replacement)).setIcon('replace').onClick(replace));
  }
  menu.addItem((item) =>
    item
      .setTitle(words.leave)
      .setIcon('check')
      .onClick(() => acts.leave(view, finding)),
  );
}

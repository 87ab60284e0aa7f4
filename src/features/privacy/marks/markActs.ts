import type { EditorView } from '@codemirror/view';
import { editorInfoField, type Menu } from 'obsidian';

import type { Context } from '@/context';
import { fitSentence } from '@/domain/pseudonyms/fitSentence';
import { replaceTraces } from '@/domain/pseudonyms/replaceTraces';
import type { Finding } from '@/domain/trace/finding';
import { whyFound } from '@/ui/trace/traceWords';
import type { LeftAlone } from '../leftAlone';
import type { OpenCheck } from '../check/openCheck';

/** What can be done with a mark in an editor. */
export interface MarkActs {
  readonly replace: (view: EditorView, finding: Finding, words: string) => Promise<void>;
  readonly leave: (view: EditorView, finding: Finding) => void;
  /** Opens the check of the whole note, at this trace. */
  readonly check: (view: EditorView, finding: Finding) => void;
}

export function markActs(context: Context, leftAlone: LeftAlone, openCheck: OpenCheck): MarkActs {
  return {
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
  acts: Pick<MarkActs, 'replace' | 'leave'>,
  view: EditorView,
  finding: Finding,
): void {
  const words = context.texts().privacy;
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

import { StateEffect, StateField, type Extension, type Transaction } from '@codemirror/state';
import { EditorView, hoverTooltip, showTooltip, type Tooltip } from '@codemirror/view';
import { Platform } from 'obsidian';
import type { JSX } from 'preact';

import type { Context } from '@/context';
import type { Finding } from '@/domain/trace/finding';
import { mount } from '@/ui/mount';
import { whyFound } from '@/ui/trace/traceWords';
import { markAt, putMarks } from './markField';
import type { MarkActs } from './markActs';

const closeTip = StateEffect.define<null>();

/** Says why something is marked and offers what may stand there: under the pointer, or where one taps. */
export function traceTip(context: Context, acts: MarkActs): Extension {
  const tipAt = (view: EditorView | null, at: number, finding: Finding): Tooltip => ({
    pos: finding.from,
    end: finding.to,
    above: true,
    create: (shown) => tipOf(context, acts, view ?? shown, at),
  });
  const hover = hoverTooltip(
    (view, at) => {
      const finding = Platform.isMobile ? null : markAt(view.state, at);
      return finding && tipAt(view, at, finding);
    },
    { hideOnChange: true },
  );
  const onTap = StateField.define<Tooltip | null>({
    create: () => null,
    update: (tip, transaction) => {
      if (!Platform.isMobile || transaction.docChanged) return null;
      if (transaction.effects.some((effect) => effect.is(putMarks) || effect.is(closeTip))) return null;
      if (!transaction.selection) return tip;
      const finding = tappedMark(transaction);
      return finding && tipAt(null, finding.from, finding);
    },
    provide: (field) => showTooltip.from(field),
  });
  const onBlur = EditorView.focusChangeEffect.of((_state, hasFocus) => (hasFocus ? null : closeTip.of(null)));
  return [hover, onTap, onBlur];
}

function tappedMark({ state, newSelection }: Transaction): Finding | null {
  return newSelection.main.empty ? markAt(state, newSelection.main.head) : null;
}

function tipOf(
  context: Context,
  acts: MarkActs,
  view: EditorView,
  at: number,
): ReturnType<Tooltip['create']> {
  const dom = createDiv({ cls: 'iv-trace-tip' });
  // A press on the tip leaves the focus, and with it the tip, where it is.
  dom.addEventListener('mousedown', (event) => event.preventDefault());
  const mark = markAt(view.state, at);
  const finding = mark && acts.inWhole(view, mark);
  const unmount =
    finding && mount(<TraceTip context={context} acts={acts} view={view} finding={finding} />, dom);
  return { dom, destroy: () => unmount?.() };
}

interface TraceTipProps {
  readonly context: Context;
  readonly acts: MarkActs;
  readonly view: EditorView;
  readonly finding: Finding;
}

function TraceTip({ context, acts, view, finding }: TraceTipProps): JSX.Element {
  const words = context.texts().privacy;
  const { replacement } = finding;
  return (
    <>
      <p>{whyFound(words, finding)}</p>
      <div class="iv-trace-ways">
        {replacement !== null && (
          <button type="button" onClick={() => void acts.replace(view, finding, replacement)}>
            {words.replaceBy(replacement)}
          </button>
        )}
        <button type="button" onClick={() => acts.leave(view, finding)}>
          {words.leave}
        </button>
      </div>
    </>
  );
}

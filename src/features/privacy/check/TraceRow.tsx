import type { JSX } from 'preact';

import type { Finding } from '@/domain/trace/finding';
import { FindingSentence } from '@/ui/trace/FindingSentence';
import { useUniqueId } from '@/ui/useUniqueId';
import { replacementOf } from './checkActs';
import type { CheckedProps } from './CheckedNote';
import { showInNote } from './showInNote';
import { TraceDetails } from './TraceDetails';

export interface TraceProps extends CheckedProps {
  readonly finding: Finding;
}

/** One trace: what stands there and what comes instead, in its sentence; open, it can be replaced. */
export function TraceRow(props: TraceProps): JSX.Element {
  const { store, checked, finding } = props;
  const words = store.context.texts().privacy;
  const detailsId = useUniqueId();
  const isOpen = checked.current === finding;
  const replacement = replacementOf(store, finding).trim();
  const open = (): void => {
    store.goTo(finding.from);
    showInNote(store.context.app, checked.looked.path, finding.from, finding.to);
  };
  return (
    <li class={isOpen ? 'iv-trace iv-is-open' : 'iv-trace'}>
      <button
        type="button"
        class="iv-trace-open"
        aria-expanded={isOpen}
        aria-controls={detailsId}
        onClick={open}
      >
        <FindingSentence text={checked.looked.text} finding={finding} most={isOpen ? 90 : 36} />
        {!isOpen && <span class="iv-trace-becomes">{replacement || words.noSuggestion}</span>}
      </button>
      <div id={detailsId}>{isOpen && <TraceDetails {...props} />}</div>
    </li>
  );
}

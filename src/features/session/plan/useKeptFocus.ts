import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A list whose rows change places. */
export interface KeptFocus {
  readonly list: RefObject<HTMLOListElement | null>;
  /** To be called before a change: what has the focus has it again afterwards. */
  readonly keepFocus: () => void;
}

/** Lets the focus go along with a row that moves; where its button can't be used any more, it goes to the row's field. */
export function useKeptFocus(rows: unknown): KeptFocus {
  const list = useRef<HTMLOListElement>(null);
  const kept = useRef<{ row: Element | null; control: HTMLElement } | null>(null);
  useLayoutEffect(() => {
    const focus = kept.current;
    kept.current = null;
    if (!focus) return;
    const canFocus = focus.control.isConnected && !focus.control.matches(':disabled');
    const other = focus.row?.querySelector<HTMLElement>('input:enabled, button:enabled');
    (canFocus ? focus.control : other)?.focus();
  }, [rows]);
  const keepFocus = (): void => {
    const control = list.current?.ownerDocument.activeElement;
    if (control?.instanceOf(HTMLElement)) kept.current = { row: control.closest('li'), control };
  };
  return { list, keepFocus };
}

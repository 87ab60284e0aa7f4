import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import type { LiveSession } from '../sessionStore';
import { focusField, rowOf, rowsIn } from './lineFocus';

/** The line that has the focus, or something in it; null for anything else in the panel. */
interface FocusPlace {
  readonly line: { readonly id: string | undefined; readonly index: number } | null;
}

/**
 * Keeps the focus in the panel when what had it goes: a line that is gone gives it to its neighbour, another phase gives
 * it to the field. Of all lines the newest can be reached with Tab; the arrows lead to the others.
 */
export function usePanelFocus({ note }: LiveSession): RefObject<HTMLDivElement | null> {
  const panel = useRef<HTMLDivElement>(null);
  const { phase } = note.properties.clock;
  const shownPhase = useRef(phase);
  const tabStop = useRef<HTMLElement | null>(null);
  // Looked at while the panel still shows what it showed: afterwards the browser has forgotten.
  const focus = focusPlace(panel.current);
  useLayoutEffect(() => {
    const isElsewhere = shownPhase.current !== phase;
    shownPhase.current = phase;
    if (!panel.current) return;
    // A line may be there in the next phase as well, but what is typed then is meant for the field, not for its keys.
    if (focus?.line && isElsewhere) focusField(panel.current);
    else if (focus) bringBack(panel.current, isElsewhere ? { line: null } : focus);
    tabStop.current = moveTabStop(tabStop.current, rowsIn(panel.current).at(-1) ?? null);
  });
  return panel;
}

function focusPlace(panel: HTMLElement | null): FocusPlace | null {
  const focused = panel?.ownerDocument.activeElement ?? null;
  if (!panel || !focused || !panel.contains(focused)) return null;
  const row = rowOf(focused.closest('.iv-line-row'));
  return { line: row && { id: row.dataset.line, index: rowsIn(panel).indexOf(row) } };
}

function bringBack(panel: HTMLElement, { line }: FocusPlace): void {
  const { activeElement, body } = panel.ownerDocument;
  if (activeElement !== null && activeElement !== body) return;
  const rows = line ? rowsIn(panel) : [];
  const row =
    rows.find((one) => one.dataset.line === line?.id) ?? rows[Math.min(line?.index ?? 0, rows.length - 1)];
  if (row) row.focus();
  else focusField(panel);
}

function moveTabStop(from: HTMLElement | null, to: HTMLElement | null): HTMLElement | null {
  if (from && from !== to) from.tabIndex = -1;
  if (to) to.tabIndex = 0;
  return to;
}

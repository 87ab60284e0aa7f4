import { findContribution } from '@/domain/session/sessionNote';
import { step, togglePause } from '../acts';
import type { PanelDoors } from '../panel/Panel';
import type { LiveProps } from '../writing';
import { focusField, panelOf, rowOf, walk } from './lineFocus';
import { lineAct } from './lineKeys';
import { openKeys } from './openKeys';
import { isAlone } from './pressed';

type Act = () => unknown;

/** The keys of the panel, outside the fields in which one types. They work only while the panel has the focus. */
export function panelKeys(live: LiveProps, _doors: PanelDoors): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.defaultPrevented || event.isComposing || !isAlone(event) || isTyping(event.target)) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const row = rowOf(event.target);
    if (row && walk(row, key)) {
      event.preventDefault();
      return;
    }
    const act = (row && rowAct(live, row, key)) ?? sessionAct(live, key);
    if (!act) return;
    event.preventDefault();
    void act();
  };
}

/** What a key does on a line. Enter and Escape lead back to the field; the space bar presses no button there. */
function rowAct(live: LiveProps, row: HTMLElement, key: string): Act | null {
  const panel = panelOf(row);
  if (panel && (key === 'Enter' || key === 'Escape')) return () => focusField(panel);
  if (key === ' ') return () => togglePause(live.store);
  const line = findContribution(live.session.note, row.dataset.line ?? '');
  return line ? lineAct(live, { line, row }, key) : null;
}

/** What a key does anywhere in the panel where nobody types. */
function sessionAct({ store }: LiveProps, key: string): Act | null {
  const acts: Readonly<Partial<Record<string, Act>>> = {
    n: () => step(store, 1),
    b: () => step(store, -1),
    u: () => store.undo(),
    '?': () => openKeys(store.context),
  };
  return acts[key] ?? null;
}

const isTyping = (target: EventTarget | null): boolean =>
  target !== null &&
  'matches' in target &&
  (target as Element).matches('input, textarea, select, [contenteditable="true"]');

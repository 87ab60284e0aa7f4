import { cleanup, createEvent, fireEvent, render } from '@testing-library/preact';
import { onTestFinished } from 'vitest';

import type { Method } from '@/domain/methods/method';
import { Panel, type PanelDoors } from '@/features/session/panel/Panel';
import type { SessionStore } from '@/features/session/sessionStore';
import { liveStore, type LiveStore } from './time/liveStore';

/** The panel of a session on notes in memory, and what a person does in it with the keyboard. */
export interface PanelInTest extends LiveStore {
  readonly root: HTMLElement;
  readonly field: () => HTMLTextAreaElement;
  /** The row that shows these words. */
  readonly row: (words: string) => HTMLElement;
  /** Presses a key on what has the focus. */
  readonly press: (key: string, more?: KeyboardEventInit) => void;
  /** The words of what has the focus: of a row its line, of the field “field”. */
  readonly focused: () => string;
  /** What a screen reader was told last. */
  readonly heard: () => string;
}

const doors = new Proxy({} as PanelDoors, { get: () => () => undefined });

/** Shows a session in the panel until the test is over. */
export async function panelOf(method: Method, text: string): Promise<PanelInTest> {
  const live = await liveStore(method, text);
  const store: SessionStore = { ...live.store, context: { ...live.store.context, random: Math.random } };
  const { container } = render(<Panel store={store} doors={doors} />);
  onTestFinished(cleanup);
  const one = (selector: string): HTMLElement => {
    const found = container.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  const rows = (): HTMLElement[] => [...container.querySelectorAll<HTMLElement>('.iv-line-row')];
  const wordsOf = (row: Element | null | undefined): string =>
    row?.querySelector('.iv-line-text')?.textContent ?? '';
  return Object.assign(live, {
    store,
    root: one('.iv-panel'),
    field: () => one('.iv-capture-text') as HTMLTextAreaElement,
    row: (words: string) => {
      const found = rows().find((row) => wordsOf(row) === words);
      if (!found) throw new Error(`no row with ${words}`);
      return found;
    },
    press: (key: string, more: KeyboardEventInit = {}) => {
      const target = document.activeElement ?? document.body;
      const event = createEvent.keyDown(target, { key, ...more });
      // The page of these tests does not know it.
      Object.defineProperty(event, 'getModifierState', { value: () => false });
      fireEvent(target, event);
    },
    focused: () => {
      const { activeElement } = document;
      if (activeElement?.matches('.iv-capture-text') === true) return 'field';
      return wordsOf(activeElement) || (activeElement?.textContent.trim() ?? '');
    },
    heard: () => one('.iv-panel > [role="status"]').textContent,
  });
}

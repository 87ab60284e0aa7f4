import type { App } from 'obsidian';
import { installDomHelpers } from '../../../../obsidian/core/dom/install.mts';
import { Keymap } from '../../../../obsidian/core/keymap.mts';

installDomHelpers(window);

/** An app with a keyboard and nothing else, on an empty page. */
export function appOnPage(): App {
  document.body.replaceChildren();
  const keymap = new Keymap();
  keymap.listenTo(window);
  const app = { keymap } as unknown as App;
  Object.assign(window, { app });
  return app;
}

/** The one element that a selector finds. */
export function the<T extends HTMLElement>(selector: string): T {
  const found = document.querySelectorAll<T>(selector);
  if (found.length !== 1) throw new Error(`${found.length} elements for ${selector}`);
  return found[0] as T;
}

export function textsOf(selector: string): string[] {
  return Array.from(document.querySelectorAll(selector), (el) => el.textContent ?? '');
}

/** Presses a key where the focus is. */
export function press(key: string, init: KeyboardEventInit = {}): void {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
}

export function click(el: Element): void {
  el.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

/** Types a text into a field in place of what it holds. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Lets what is waiting for a promise go on. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
}

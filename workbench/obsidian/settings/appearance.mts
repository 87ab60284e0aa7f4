import type { App } from 'obsidian';

export type ColorScheme = 'light' | 'dark';

/** The scheme that is chosen, else that of the system. */
export function colorScheme(app: App): ColorScheme {
  const chosen: unknown = app.loadLocalStorage('theme');
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Gives a document the chosen scheme and font size, and tells who draws by them. Call it for each window. */
export function applyAppearance(app: App, doc: Document): void {
  const dark = colorScheme(app) === 'dark';
  doc.body.toggleClass('theme-dark', dark);
  doc.body.toggleClass('theme-light', !dark);
  const size: unknown = app.loadLocalStorage('font-size');
  if (typeof size === 'number') doc.body.style.setProperty('--font-text-size', `${size}px`);
  app.workspace?.trigger('css-change');
}

/** Follows the system's scheme for as long as none is chosen; returns what stops it. */
export function followSystem(app: App, doc: Document): () => void {
  const query = window.matchMedia('(prefers-color-scheme: dark)');
  const follow = (): void => applyAppearance(app, doc);
  query.addEventListener('change', follow);
  return () => query.removeEventListener('change', follow);
}

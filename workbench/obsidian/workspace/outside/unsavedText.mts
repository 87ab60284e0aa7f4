import type { App } from '../../app/app.mts';

/** What was typed in a note and could not be saved in time, with the text that it was typed into. */
export interface UnsavedText {
  readonly saved: string;
  readonly typed: string;
}

const keyOf = (path: string): string => `unsaved:${path}`;

/** Keeps in the browser what a page that goes away, or a server that is gone, did not take. */
export function keepUnsaved(app: App, path: string, text: UnsavedText): void {
  app.saveLocalStorage(keyOf(path), text);
}

export function forgetUnsaved(app: App, path: string): void {
  app.saveLocalStorage(keyOf(path), null);
}

/** What was kept for a note; null when nothing was. */
export function unsavedText(app: App, path: string): UnsavedText | null {
  const kept = app.loadLocalStorage(keyOf(path));
  if (typeof kept !== 'object' || kept === null) return null;
  const { saved, typed } = kept as Record<string, unknown>;
  return typeof saved === 'string' && typeof typed === 'string' ? { saved, typed } : null;
}

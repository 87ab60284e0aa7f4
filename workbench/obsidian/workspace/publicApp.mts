import type { App as PublicApp } from 'obsidian';
import type { App } from '../app/app.mts';

/** The app as obsidian.d.ts describes it, for classes that are typed by that file. */
export function publicApp(app: App): PublicApp {
  return app as unknown as PublicApp;
}

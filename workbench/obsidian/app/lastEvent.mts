import type { UserEvent } from 'obsidian';
import type { App } from './app.mts';

const kinds = ['click', 'auxclick', 'keydown', 'pointerdown', 'touchstart'] as const;

/** Keeps `app.lastEvent` at the user's last act, so that a command knows which modifiers are held. */
export function followLastEvent(app: App, win: Window): void {
  const keep = (evt: Event): void => {
    app.lastEvent = evt as UserEvent;
  };
  for (const kind of kinds) win.addEventListener(kind, keep, { capture: true, passive: true });
}

import { signal, type Signal } from '@preact/signals';

import type { LiveSession, SessionStore } from './sessionStore';

/**
 * What one is about to write, shared by everything that shows the session: who speaks, by initials, and the id of the
 * question that is being answered. Never private, and never kept.
 */
export interface Writing {
  readonly speaker: Signal<string | null>;
  readonly answering: Signal<string | null>;
}

export const newWriting = (): Writing => ({ speaker: signal(null), answering: signal(null) });

/** What every part of the panel of a live session is given. */
export interface LiveProps {
  readonly store: SessionStore;
  readonly session: LiveSession;
}

import { signal, type Signal } from '@preact/signals';

import type { Contribution } from '@/domain/contributions/contribution';
import type { Finished } from './finish/reopen';
import type { LiveSession, SessionStore } from './sessionStore';
import type { Passed } from './turns/passed';

/** A line that is on its way to a note, with the path of its session as that was when it was added. */
export interface LineUnderWay extends Contribution {
  readonly session: string;
}

/**
 * What one is about to write, shared by everything that shows the session: who speaks, by initials, the id of the
 * question that is being answered, and who let their turn pass. Never private, and never kept.
 */
export interface Writing {
  readonly speaker: Signal<string | null>;
  readonly answering: Signal<string | null>;
  readonly passed: Signal<Passed | null>;
  /** Lines that are on their way to the note, in order. */
  readonly underWay: Signal<readonly LineUnderWay[]>;
  /** Whether talk time is counted; it shows as well while somebody's time runs. */
  readonly countsTalk: Signal<boolean>;
  /** Silences and harvests that were ended before their time, by name; each name holds the note and the phase. */
  readonly over: Signal<ReadonlySet<string>>;
  /** Minutes that are being typed for the present phase; null while nobody asks for them. */
  readonly minutes: Signal<string | null>;
  /** The session that was finished here last, so that its end can be taken back. */
  readonly finished: Signal<Finished | null>;
}

export const newWriting = (): Writing => ({
  speaker: signal(null),
  answering: signal(null),
  passed: signal(null),
  underWay: signal([]),
  countsTalk: signal(false),
  over: signal(new Set()),
  minutes: signal(null),
  finished: signal(null),
});

/** What every part of the panel of a live session is given. */
export interface LiveProps {
  readonly store: SessionStore;
  readonly session: LiveSession;
}

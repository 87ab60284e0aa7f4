import type { JSX } from 'preact';

import { loanFor, type Loan } from '@/domain/session/borrow';
import { signNow } from '@/domain/session/timeSigns';
import type { LiveSession } from '../sessionStore';
import type { LiveProps } from '../writing';
import { borrowTime } from './clockActs';
import { atNow } from './TimeText';

/** What the present phase can take from a later one at a moment, when its time is nearly or quite up; else null. */
export function loanNow({ note, phases }: LiveSession, now: Date): Loan | null {
  const { clock } = note.properties;
  return signNow(clock, now) === 'calm' ? null : loanFor(clock, phases, now);
}

/** What can be done when a phase is over its time, or about to be: one line that offers the time of a later phase. */
export function Overtime({ store, session }: LiveProps): JSX.Element | null {
  const minutes = atNow(store, (now) => loanNow(session, now)?.minutes ?? 0).value;
  const from = atNow(store, (now) => loanNow(session, now)?.from ?? 0).value;
  const phase = session.phases[from];
  if (minutes === 0 || !phase) return null;
  return (
    <p class="iv-overtime">
      <button type="button" class="iv-link-button" onClick={() => void borrowTime(store, { from, minutes })}>
        {store.context.texts().time.borrow(minutes, phase.title)}
      </button>
    </p>
  );
}

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
  const take = (event: Event): void => {
    // The offer may be gone afterwards, and the focus with it.
    toWriting(event.currentTarget);
    void borrowTime(store, { from, minutes });
  };
  return (
    <p class="iv-overtime">
      <button type="button" class="iv-link-button" onClick={take}>
        {store.context.texts().time.borrow(minutes, phase.title)}
      </button>
    </p>
  );
}

/** Puts the cursor back where one writes along, or else on the minutes, where a second Enter does no harm. */
function toWriting(from: EventTarget | null): void {
  const panel = from instanceof Element ? from.closest('.iv-panel') : null;
  const find = (selector: string): HTMLElement | null | undefined => panel?.querySelector(selector);
  (find('.iv-capture-text') ?? find('.iv-add-minutes[aria-expanded]'))?.focus();
}

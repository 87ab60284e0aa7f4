import type { JSX } from 'preact';

import {
  isRunning,
  secondsLeft,
  sessionEndsAt,
  sessionSecondsLeft,
  type PhaseClock,
} from '@/domain/session/phaseClock';
import { signNow } from '@/domain/session/timeSigns';
import { Icon } from '@/ui/Icon';
import type { SessionStore } from '../sessionStore';
import type { LiveProps } from '../writing';
import { atNow, TimeText } from './TimeText';
import { timeFace, timeOfDay } from './timeWords';

interface ClockProps {
  readonly store: SessionStore;
  readonly clock: PhaseClock;
}

/**
 * The time left in the phase, to be read from across a table, and quieter that of the session. Overtime counts up. A tick
 * changes the text of the clock and nothing else; what else is here changes with the stage, or once a minute.
 */
export function Timer({ store, session }: LiveProps): JSX.Element {
  const { clock } = session.note.properties;
  const runs = isRunning(clock) ? '' : ' is-paused';
  return (
    <div class={atNow(store, (now) => `iv-timer is-${signNow(clock, now)}${runs}`)}>
      <span role="timer" aria-live="off" class="iv-clock">
        <TimeText store={store} say={(now) => timeFace(secondsLeft(clock, now))} />
      </span>
      <span class="iv-timer-row">
        <Sign store={store} clock={clock} />
        <SessionLeft store={store} clock={clock} />
      </span>
    </div>
  );
}

const icons = { paused: 'pause', soft: 'hourglass', over: 'bell' } as const;

/** How the phase stands in its time, as a picture and a word beside the clock; nothing while it is calm. */
function Sign({ store, clock }: ClockProps): JSX.Element | null {
  const { time, session } = store.context.texts();
  const sign = atNow(store, (now) => signNow(clock, now)).value;
  const shown = isRunning(clock) ? sign : 'paused';
  if (shown === 'calm') return null;
  const words = { paused: session.panel.paused, soft: time.soft, over: session.panel.overtime };
  return (
    <span class="iv-timer-note">
      <Icon name={icons[shown]} /> {words[shown]}
    </span>
  );
}

/** What is left of the whole session, and the time of day at which it will end. */
function SessionLeft({ store, clock }: ClockProps): JSX.Element {
  const words = store.context.texts().time;
  const minutes = (now: Date): number => Math.ceil(sessionSecondsLeft(clock, now) / 60);
  return (
    <span class="iv-session-left" title={words.wholeSession}>
      <span class="iv-only-read">{words.wholeSession}: </span>
      <span class="iv-session-minutes">
        <TimeText store={store} say={(now) => words.minutesLeft(minutes(now))} />
      </span>{' '}
      <TimeText store={store} say={(now) => words.until(timeOfDay(sessionEndsAt(clock, now)))} />
    </span>
  );
}

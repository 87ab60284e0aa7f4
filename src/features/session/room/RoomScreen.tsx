import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';

import { secondsLeft, sessionEndsAt, type PhaseClock } from '@/domain/session/phaseClock';
import { signNow } from '@/domain/session/timeSigns';
import type { Texts } from '@/i18n/texts';
import { Icon } from '@/ui/Icon';
import { atNow, TimeText } from '../time/TimeText';
import { clockFace, timeOfDay } from '../time/timeWords';
import type { RoomShown } from './roomShown';

interface RoomScreenProps {
  readonly shown: RoomShown;
  readonly texts: Texts;
  readonly now: ReadonlySignal<Date>;
}

/** The phase, its rule, its time and whose turn it is, to be read from the back of a room. It is given nothing else. */
export function RoomScreen({ shown, texts, now }: RoomScreenProps): JSX.Element {
  const { panel } = texts.session;
  return (
    <section class="iv-room">
      <div class="iv-room-top">
        <h2 class="iv-room-phase">
          <span class="iv-only-read">{shown.place}</span>
          <span class="iv-room-number" aria-hidden="true">
            {shown.number}
          </span>{' '}
          {shown.title}
          {shown.round !== '' && <span class="iv-room-round"> {shown.round}</span>}
        </h2>
        <span class="iv-room-end">
          <TimeText store={{ now }} say={(at) => panel.doneAt(timeOfDay(sessionEndsAt(shown.clock, at)))} />
        </span>
      </div>
      <RoomClock shown={shown} texts={texts} now={now} />
      <div class="iv-room-below">
        {shown.turn !== '' && <p class="iv-room-turn">{shown.turn}</p>}
        {shown.silence !== '' && <p>{shown.silence}</p>}
        {shown.rule !== '' && <p>{shown.rule}</p>}
        <p class="iv-room-next">{shown.next}</p>
      </div>
    </section>
  );
}

/** The clock fills what the words leave. What it means is said in words and by a shape, never by colour alone. */
function RoomClock({ shown: { clock, isPaused }, texts, now }: RoomScreenProps): JSX.Element {
  const store = { now };
  const look = atNow(store, (at) => {
    const isLong = face(clock, at).length > 5;
    return `iv-room-time is-${signNow(clock, at)}${isPaused ? ' is-paused' : ''}${isLong ? ' is-long' : ''}`;
  });
  return (
    <div class={look}>
      <span class="iv-room-clock" role="timer" aria-live="off">
        <TimeText store={store} say={(at) => face(clock, at)} />
      </span>
      <p class="iv-room-note">
        {isPaused && <Icon name="pause" />}
        <TimeText store={store} say={(at) => noteOf(clock, at, isPaused, texts)} />
      </p>
    </div>
  );
}

function face(clock: PhaseClock, at: Date): string {
  const left = secondsLeft(clock, at);
  return (left < 0 ? '+' : '') + clockFace(left);
}

function noteOf(clock: PhaseClock, at: Date, isPaused: boolean, { session, room }: Texts): string {
  const sign = signNow(clock, at);
  const time = { calm: '', soft: room.soft, over: session.panel.overtime }[sign];
  return [isPaused ? session.panel.paused : '', time].filter(Boolean).join(' · ');
}

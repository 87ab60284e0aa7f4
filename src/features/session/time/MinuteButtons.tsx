import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

import type { SessionStore } from '../sessionStore';
import { addTime } from './clockActs';
import { MinutesField } from './MinutesField';

/** Fewer and more minutes for the present phase, by one press or, in their place, as a number of one's own. */
export function MinuteButtons({ store }: { store: SessionStore }): JSX.Element {
  const { minutes } = store.writing;
  const other = useRef<HTMLButtonElement>(null);
  const isAsked = minutes.value !== null;
  return (
    <>
      {isAsked ? (
        <MinutesField store={store} left={() => other.current?.focus()} />
      ) : (
        <SetMinutes store={store} />
      )}
      <button
        type="button"
        class="iv-add-minutes"
        ref={other}
        aria-label={store.context.texts().time.other}
        aria-expanded={isAsked}
        onClick={() => (minutes.value = isAsked ? null : '')}
      >
        ±
      </button>
    </>
  );
}

function SetMinutes({ store }: { store: SessionStore }): JSX.Element {
  const { session, time } = store.context.texts();
  return (
    <>
      <MinutesButton sign="−1" label={time.lessMinutes(1)} press={() => void addTime(store, -1)} />
      {[1, 5].map((more) => (
        <MinutesButton
          key={more}
          sign={`+${String(more)}`}
          label={session.panel.addMinutes(more)}
          press={() => void addTime(store, more)}
        />
      ))}
    </>
  );
}

interface MinutesButtonProps {
  readonly sign: string;
  readonly label: string;
  readonly press: () => void;
}

function MinutesButton({ sign, label, press }: MinutesButtonProps): JSX.Element {
  return (
    <button type="button" class="iv-add-minutes" aria-label={label} onClick={press}>
      {sign}
    </button>
  );
}

import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';

import type { Texts } from '@/i18n/texts';
import type { FormState } from '@/ui/FormModal';
import { clockFace } from '../../time/timeWords';
import type { OfferValues, OpeningValues } from '../openingValues';
import { pitchLeft, togglePitch } from './pitch';

interface PitchClockProps {
  readonly words: Texts['opening']['offers'];
  readonly form: FormState<OpeningValues>;
  readonly now: ReadonlySignal<Date>;
  readonly offer: OfferValues;
}

/** The minute in which someone says what a casus is about. */
export function PitchClock({ words, form: { values, set }, now, offer }: PitchClockProps): JSX.Element {
  const left = pitchLeft(values.pitch, offer.key, now.value);
  const isUp = left !== null && left <= 0;
  return (
    <div class="iv-pitch">
      <button type="button" onClick={() => set({ pitch: togglePitch(values.pitch, offer.key, now.peek()) })}>
        {left === null ? words.startMinute : words.stopMinute} <kbd>{words.minuteKeys}</kbd>
      </button>
      {left !== null && (
        <span class={`iv-pitch-clock${isUp ? ' is-up' : ''}`} role="timer" aria-live="off">
          {left < 0 ? '+' : ''}
          {clockFace(left)}
        </span>
      )}
      <span role="status">{isUp ? words.minuteUp : ''}</span>
    </div>
  );
}

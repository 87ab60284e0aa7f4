import type { JSX } from 'preact';

import { budgetOf, isRunning, secondsLeft } from '@/domain/session/phaseClock';
import type { LiveProps } from '../writing';
import { clockFace } from './timeWords';

const softFrom = 0.2;

/** The time left in the phase, to be read from across a table. Overtime counts up, and says so in words. */
export function Timer({ store, session }: LiveProps): JSX.Element {
  const words = store.context.texts().session.panel;
  const { clock } = session.note.properties;
  const left = secondsLeft(clock, store.now.value);
  const budget = budgetOf(clock, clock.phase);
  const stage = left < 0 ? 'over' : left <= budget * softFrom ? 'soft' : 'calm';
  const note = !isRunning(clock) ? words.paused : left < 0 ? words.overtime : '';
  return (
    <div class={`iv-timer is-${stage}${isRunning(clock) ? '' : ' is-paused'}`}>
      <span role="timer" aria-live="off" class="iv-clock">
        {left < 0 ? '+' : ''}
        {clockFace(left)}
      </span>
      {note !== '' && <span class="iv-timer-note">{note}</span>}
      <span class="iv-only-read" role="status">
        {left < 0 ? words.timeUp : ''}
      </span>
    </div>
  );
}

import fc from 'fast-check';
import { expect, it } from 'vitest';

import {
  addMinutes,
  budgetOf,
  goToPhase,
  isRunning,
  pause,
  resume,
  secondsLeft,
  spentUpTo,
  startClock,
  type PhaseClock,
} from '@/domain/session/phaseClock';
import { setClock } from '@/domain/session/steerSession';
import { edited } from '../../support/edits';
import { aSession, dutch } from '../../support/sessions';

/** Evenings around which days are 23, 24 and 25 hours long in Amsterdam, and one that passes midnight. */
const evenings = [
  '2026-03-28T23:30:00Z',
  '2026-10-24T22:30:00Z',
  '2026-11-21T22:30:00Z',
  '2026-07-01T18:00:00Z',
];

const acts = ['next', 'back', 'pause', 'resume', 'more', 'less'] as const;

const step = fc.record({ act: fc.constantFrom(...acts), wait: fc.integer({ min: 0, max: 400_000 }) });

function act(clock: PhaseClock, name: (typeof acts)[number], now: Date): PhaseClock {
  if (name === 'next') return goToPhase(clock, clock.phase + 1, now);
  if (name === 'back') return goToPhase(clock, clock.phase - 1, now);
  if (name === 'pause') return isRunning(clock) ? pause(clock, now) : clock;
  if (name === 'resume') return isRunning(clock) ? clock : resume(clock, now);
  return addMinutes(clock, name === 'more' ? 1 : -1, now);
}

/** A clock as it comes back from the note that it is written to. */
function throughItsNote(clock: PhaseClock): PhaseClock {
  const note = aSession('## 1. A\n');
  const text = edited(note.text, setClock(note, clock, { language: 'nl', names: dutch }));
  return aSession(text).properties.clock;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const inSeconds = (time: number): number => Math.floor(time / 1000);

it('P7, P15: loses no second over a hundred acts, also on nights when the clock changes', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...evenings),
      fc.nat(999),
      fc.array(step, { minLength: 100, maxLength: 100 }),
      (evening, milliseconds, steps) => {
        let time = Date.parse(evening) + milliseconds;
        let clock = throughItsNote(startClock([5, 15, 15, 15, 10], new Date(time)));
        let elapsed = 0;
        for (const { act: name, wait } of steps) {
          if (isRunning(clock)) elapsed += inSeconds(time + wait) - inSeconds(time);
          time += wait;
          const now = new Date(time);
          clock = throughItsNote(act(clock, name, now));
          const spent = spentUpTo(clock, now);
          expect(sum(spent)).toBe(elapsed);
          expect((spent[clock.phase] ?? 0) + secondsLeft(clock, now)).toBe(budgetOf(clock, clock.phase));
        }
      },
    ),
    { numRuns: 10 },
  );
}, 60_000);

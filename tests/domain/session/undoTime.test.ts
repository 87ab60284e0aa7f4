import { describe, expect, it } from 'vitest';

import { borrow } from '@/domain/session/borrow';
import { addMinutes, goToPhase, pause, resume, startClock } from '@/domain/session/phaseClock';
import { undoTime, type ClockChange } from '@/domain/session/undoTime';
import { evening, minutesLater } from '../../support/sessions';

const started = startClock([5, 15, 10], evening);
const now = minutesLater(2);

const changes: Record<string, ClockChange> = {
  'five more minutes': (clock, at) => addMinutes(clock, 5, at),
  'one minute less': (clock, at) => addMinutes(clock, -1, at),
  'more minutes less than there are': (clock, at) => addMinutes(clock, -8, at),
  'an odd number of minutes': (clock, at) => addMinutes(clock, 1 / 3, at),
  'minutes from a later phase': (clock, at) => borrow(clock, { from: 1, minutes: 3 }, at),
  'a pause': pause,
  'the next phase': (clock, at) => goToPhase(clock, 1, at),
};

describe('undo of', () => {
  it.each(Object.entries(changes))('%s gives the clock that was', (_, change) => {
    const after = change(started, now);
    expect(after).not.toEqual(started);
    expect(undoTime(started, after)(after, now)).toMatchObject({
      phase: started.phase,
      added: started.added,
      state: started.state,
    });
  });

  it('going on gives a pause again', () => {
    const paused = pause(started, now);
    expect(undoTime(paused, resume(paused, now))(resume(paused, now), now)).toEqual(paused);
  });

  it('a step keeps the time that has passed since', () => {
    const after = goToPhase(started, 1, now);
    const back = undoTime(started, after)(after, minutesLater(6));
    expect(back).toMatchObject({ phase: 0, spent: [120, 240, 0], state: { endsAt: minutesLater(9) } });
  });

  it('minutes takes them from the phase that got them, also when it was left', () => {
    const after = addMinutes(started, 5, now);
    const next = goToPhase(after, 1, now);
    expect(undoTime(started, after)(next, now)).toMatchObject({ phase: 1, added: [0, 0, 0] });
  });
});

describe('nothing is taken back', () => {
  it('of a step when the session has gone on since', () => {
    const after = goToPhase(started, 1, now);
    expect(undoTime(started, after)(goToPhase(after, 2, now), now)).toBeNull();
  });

  it('of a pause when the session runs again', () => {
    const paused = pause(started, now);
    expect(undoTime(started, paused)(resume(paused, now), now)).toBeNull();
  });

  it('when the phases are others by now', () => {
    const after = addMinutes(started, 5, now);
    expect(undoTime(started, after)({ ...after, plan: [5, 10, 10] }, now)).toBeNull();
  });
});

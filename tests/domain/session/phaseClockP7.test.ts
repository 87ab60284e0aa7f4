import { describe, expect, it } from 'vitest';

import {
  goToPhase,
  secondsLeft,
  sessionEndsAt,
  spentUpTo,
  startClock,
  type PhaseClock,
} from '@/domain/session/phaseClock';
import { planTimes } from '@/domain/session/planTimes';
import { setClock } from '@/domain/session/steerSession';
import { lookAgain, signNow, type SignsSeen, type TimeSign } from '@/domain/session/timeSigns';
import { timeFace, timeOfDay } from '@/features/session/time/timeWords';
import { edited } from '../../support/edits';
import { aSession, dutch, evening, minutesLater } from '../../support/sessions';

/** A clock as it comes back from the note that it is written to, as after a restart. */
function restarted(clock: PhaseClock): PhaseClock {
  const note = aSession('## 1. A\n');
  const text = edited(note.text, setClock(note, clock, { language: 'nl', names: dutch }));
  return aSession(text).properties.clock;
}

const started = startClock([5, 40, 10], evening);

/** What one sees at moments at which one looks: the time left, and the sign that is given. */
function looks(clock: PhaseClock, minutes: readonly number[]): [string, TimeSign | null][] {
  let seen: SignsSeen | null = null;
  return minutes.map((at) => {
    const look = lookAgain(seen, 'a session', clock, minutesLater(at));
    seen = look.seen;
    return [timeFace(secondsLeft(clock, minutesLater(at))), look.given];
  });
}

describe('P7: the time is right', () => {
  it('after half an hour in which the window was hidden, with one sign', () => {
    expect(looks(started, [1, 31, 31.5])).toEqual([
      ['04:00', null],
      ['+26:00', 'over'],
      ['+26:30', null],
    ]);
  });

  it('after a sleep in the middle of a long phase, with the soft sign alone', () => {
    const inSecond = goToPhase(started, 1, minutesLater(5));
    expect(looks(inSecond, [6, 40])).toEqual([
      ['39:00', null],
      ['05:00', 'soft'],
    ]);
  });

  it('after a clock that was set forward, which counts as time that passed', () => {
    expect(spentUpTo(started, minutesLater(64))).toEqual([64 * 60, 0, 0]);
    expect(goToPhase(started, 1, minutesLater(64)).spent).toEqual([64 * 60, 0, 0]);
  });

  it('after a clock that was set back: no phase is skipped, and none took less than nothing', () => {
    const anHourEarlier = minutesLater(-60);
    expect(secondsLeft(started, anHourEarlier)).toBe(65 * 60);
    const next = goToPhase(started, 1, anHourEarlier);
    expect(next).toMatchObject({ phase: 1, spent: [0, 0, 0] });
    expect(secondsLeft(next, anHourEarlier)).toBe(40 * 60);
  });

  it('after a restart, to the second', () => {
    const clock = restarted(goToPhase(started, 1, minutesLater(4.5)));
    expect(secondsLeft(clock, minutesLater(10))).toBe(34 * 60 + 30);
    expect(spentUpTo(clock, minutesLater(10))).toEqual([270, 330, 0]);
  });

  it('over midnight', () => {
    const late = new Date('2026-11-21T23:50:00+01:00');
    const clock = restarted(goToPhase(startClock([5, 40], late), 1, minutesLater(5, late)));
    expect(secondsLeft(clock, minutesLater(15, late))).toBe(30 * 60);
    expect(timeOfDay(sessionEndsAt(clock, minutesLater(15, late)))).toBe('00:35');
  });
});

describe('P7, P15: on the night on which', () => {
  it.each([
    ['summer time begins', '2026-03-29T01:40:00+01:00', '03:40', ['01:40', '03:00', '03:30']],
    ['summer time ends', '2026-10-25T02:40:00+02:00', '02:40', ['02:40', '02:00', '02:30']],
  ])('%s, a phase takes as long as it takes', (_, start, ends, starts) => {
    const night = new Date(start);
    const clock = restarted(startClock([20, 30, 10], night));
    expect(timeOfDay(sessionEndsAt(clock, night))).toBe(ends);
    expect(planTimes([20, 30, 10], night).map(({ from }) => timeOfDay(from))).toEqual(starts);
    const next = restarted(goToPhase(clock, 1, minutesLater(20, night)));
    expect(next.spent).toEqual([20 * 60, 0, 0]);
    expect(secondsLeft(next, minutesLater(44, night))).toBe(6 * 60);
    expect(signNow(next, minutesLater(44, night))).toBe('soft');
    expect(secondsLeft(next, minutesLater(52, night))).toBe(-120);
  });
});

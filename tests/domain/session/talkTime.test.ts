import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  pressTalking,
  secondsTalked,
  stopTalking,
  talkingNow,
  type TalkTime,
} from '@/domain/session/talkTime';
import { setTalkTime, talkTimeAt, undoTalkTime, type TalkChange } from '@/domain/session/talkTimeEdit';
import { addMinutes, goToPhase, pause, type PhaseClock } from '@/domain/session/phaseClock';
import type { SessionNote } from '@/domain/session/sessionNote';
import { setClock } from '@/domain/session/steerSession';
import { applyChanges, combine, type Edit } from '@/domain/text/changes';
import { fivePhases, textUnderWay } from '../../support/underWay';
import { aSession, dutch, evening } from '../../support/sessions';

const none: TalkTime = { talked: [], talking: null };
const later = (seconds: number): Date => new Date(evening.getTime() + seconds * 1000);

describe('counting', () => {
  test('begins with a press, and goes on by itself', () => {
    const talk = pressTalking(none, 'MB', evening);
    expect(talk).toEqual({ talked: [], talking: 'MB 2026-11-21T20:02:00+01:00' });
    expect(secondsTalked(talk, 'MB', later(75))).toBe(75);
    expect(secondsTalked(talk, 'AK', later(75))).toBe(0);
  });

  test('stops with a second press', () => {
    const talk = pressTalking(pressTalking(none, 'MB', evening), 'MB', later(75));
    expect(talk).toEqual({ talked: ['MB 75'], talking: null });
  });

  test('stops when another begins', () => {
    const talk = pressTalking(pressTalking(none, 'MB', evening), 'AK', later(75));
    expect(talk).toEqual({ talked: ['MB 75'], talking: 'AK 2026-11-21T20:03:15+01:00' });
  });

  test('adds to what was counted before, in its place', () => {
    const before = { talked: ['MB 60', 'AK 10'], talking: 'MB 2026-11-21T20:02:00+01:00' };
    expect(stopTalking(before, later(5)).talked).toEqual(['MB 65', 'AK 10']);
  });

  test('keeps what it does not understand', () => {
    const before = { talked: ['ongeveer 3 minuten', 'MB 60'], talking: 'MB 2026-11-21T20:02:00+01:00' };
    expect(stopTalking(before, later(5)).talked).toEqual(['ongeveer 3 minuten', 'MB 65']);
    expect(talkingNow({ talked: [], talking: 'MB sinds acht uur' })).toBeNull();
  });

  test('leaves nobody with nothing', () => {
    expect(stopTalking(pressTalking(none, 'MB', evening), evening)).toEqual(none);
  });
});

describe('a clock that moves oddly', () => {
  const talk = { talked: ['MB 60'], talking: 'MB 2026-11-21T20:02:00+01:00' };

  test('takes nothing away when it was set back', () => {
    expect(secondsTalked(talk, 'MB', later(-3600))).toBe(60);
  });

  test('counts half an hour at most after sleep', () => {
    expect(secondsTalked(talk, 'MB', later(8 * 3600))).toBe(60 + 1800);
  });

  test('is the same on a device in another zone', () => {
    const there = { talked: [], talking: 'MB 2026-11-21T19:02:00Z' };
    expect(secondsTalked(there, 'MB', later(30))).toBe(30);
  });

  test('counts through the night on which summer time ends', () => {
    const night = new Date('2026-10-25T02:50:00+02:00');
    const counted = pressTalking(none, 'MB', night);
    expect(secondsTalked(counted, 'MB', new Date('2026-10-25T02:05:00+01:00'))).toBe(15 * 60);
  });
});

test('never counts more than has passed, and never less than it had', () => {
  const press = fc.record({
    person: fc.constantFrom('MB', 'AK', 'JV'),
    wait: fc.integer({ min: -5000, max: 5000 }),
  });
  fc.assert(
    fc.property(fc.array(press, { maxLength: 30 }), (presses) => {
      let [talk, now, passed, before] = [none, 0, 0, 0];
      for (const { person, wait } of presses) {
        now += wait;
        passed += Math.max(0, wait);
        talk = pressTalking(talk, person, later(now));
        const total = ['MB', 'AK', 'JV'].reduce((sum, one) => sum + secondsTalked(talk, one, later(now)), 0);
        expect(total).toBeGreaterThanOrEqual(before);
        expect(total).toBeLessThanOrEqual(passed);
        before = total;
      }
    }),
  );
});

describe('in a note', () => {
  const note = aSession(textUnderWay(fivePhases));
  const press: TalkChange = (talk) => pressTalking(talk, 'MB', evening);
  const stop: TalkChange = (talk) => stopTalking(talk, later(75));
  const after = (before: SessionNote, result: Edit): SessionNote => {
    if (!result.ok) throw new Error(result.refusal);
    return aSession(applyChanges(before.text, result.changes));
  };
  const talking = after(note, setTalkTime(note, press, dutch));

  test('touches only its own two properties', () => {
    const stopped = after(talking, setTalkTime(talking, stop, dutch));
    expect(talking.text).toBe(
      note.text.replace('\n---\n\n', '\naan-het-woord: MB 2026-11-21T20:02:00+01:00\n---\n\n'),
    );
    expect(stopped.text).toBe(note.text.replace('\n---\n\n', '\ngesproken: [MB 75]\n---\n\n'));
  });

  test('stops when the session pauses or goes to another phase, and not when minutes are added', () => {
    const { clock } = note.properties;
    const at = (changed: PhaseClock): SessionNote =>
      after(talking, talkTimeAt(talking, { clock: changed, now: later(75) }, dutch));
    expect(at(pause(clock, later(75))).properties).toMatchObject({ talked: ['MB 75'], talking: null });
    expect(at(goToPhase(clock, 1, later(75))).properties).toMatchObject({ talked: ['MB 75'], talking: null });
    expect(at(addMinutes(clock, 5, later(75))).text).toBe(talking.text);
  });

  test('goes into the note together with the clock', () => {
    const clock = pause(note.properties.clock, later(75));
    const both = combine(
      setClock(talking, clock, { language: 'nl', names: dutch }),
      talkTimeAt(talking, { clock, now: later(75) }, dutch),
    );
    expect(after(talking, both).properties).toMatchObject({
      status: 'paused',
      clock,
      talked: ['MB 75'],
      talking: null,
    });
  });

  test('is taken back', () => {
    const undo = undoTalkTime(note, press, dutch);
    expect(after(talking, undo(talking)).text).toBe(note.text);
  });

  test('is not taken back when it has gone on since', () => {
    const undo = undoTalkTime(note, press, dutch);
    const stopped = after(talking, setTalkTime(talking, stop, dutch));
    expect(undo(stopped)).toEqual({ ok: false, refusal: 'properties-changed' });
  });
});

import { describe, expect, it } from 'vitest';

import { harvestPlaces, isHarvestTime } from '@/domain/session/harvestMinute';
import { goToPhase, pause, startClock } from '@/domain/session/phaseClock';
import { aPhase, evening, minutesLater } from '../../support/sessions';

const unwritten = aPhase({ takesNotes: false });
const phases = [unwritten, aPhase(), aPhase()];
const inFirst = startClock([5, 15, 10], evening);
const inSecond = goToPhase(inFirst, 1, minutesLater(5));

describe('the phases to harvest', () => {
  it('are those without notes that were passed', () => {
    expect(harvestPlaces(phases, inFirst)).toEqual([]);
    expect(harvestPlaces(phases, inSecond)).toEqual([0]);
    expect(harvestPlaces([aPhase(), aPhase(), aPhase()], inSecond)).toEqual([]);
  });

  it('are not those that were skipped, that were private, or in which only the facilitator spoke', () => {
    expect(harvestPlaces(phases, goToPhase(inFirst, 1, evening))).toEqual([]);
    expect(harvestPlaces([{ ...unwritten, isPrivate: true }, aPhase()], inSecond)).toEqual([]);
    expect(harvestPlaces([{ ...unwritten, active: ['facilitator'] }, aPhase()], inSecond)).toEqual([]);
  });

  it('has the last phase among them while it is under way', () => {
    expect(harvestPlaces([aPhase(), unwritten], inSecond)).toEqual([1]);
  });
});

describe('the time to harvest', () => {
  const at = (minutes: number, clock = inSecond): boolean => isHarvestTime(0, clock, minutesLater(minutes));

  it('is the first minute of the next phase', () => {
    expect([5, 5.9, 6, 20].map((minutes) => at(minutes))).toEqual([true, true, false, false]);
  });

  it('lasts through a pause', () => {
    expect(at(40, pause(inSecond, minutesLater(5.5)))).toBe(true);
  });

  it('does not come back with a later phase', () => {
    expect(at(6, goToPhase(inSecond, 2, minutesLater(5.5)))).toBe(false);
  });

  it('is from a minute before the end for the last phase', () => {
    const last = goToPhase(inFirst, 2, minutesLater(5));
    expect([5, 13.9, 14, 30].map((minutes) => isHarvestTime(2, last, minutesLater(minutes)))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

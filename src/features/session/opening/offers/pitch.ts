import type { OpeningValues } from '../openingValues';

type Pitch = OpeningValues['pitch'];

const minute = 60;

/** The seconds left of someone's minute, negative once it is up; null when it does not run. */
export function pitchLeft(pitch: Pitch, key: string, now: Date): number | null {
  return pitch?.key === key ? minute - Math.floor((now.getTime() - pitch.since) / 1000) : null;
}

/** Starts someone's minute, at which another's ends, or stops it. */
export const togglePitch = (pitch: Pitch, key: string, now: Date): Pitch =>
  pitch?.key === key ? null : { key, since: now.getTime() };

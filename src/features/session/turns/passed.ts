import type { PanelState } from '../sessionStore';

/** Who let their turn pass, in one phase of one session; `phase` counts from 0. Left behind with the phase. */
export interface Passed {
  readonly path: string;
  readonly phase: number;
  readonly people: readonly string[];
}

/** The session with those who passed in the phase in which it is now. */
export function withPassed(state: PanelState, passed: Passed | null): PanelState {
  if (state.is !== 'live' || passed?.path !== state.path) return state;
  const isHere = passed.phase === state.note.properties.clock.phase;
  return isHere && passed.people.length > 0 ? { ...state, passed: passed.people } : state;
}

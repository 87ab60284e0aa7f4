import type { Legend } from '@/domain/methods/method';
import type { LiveSession } from '../sessionStore';

/** What the marks mean in the present phase: as the session has it, else as the method does. Null where none are given. */
export function legendNow({ note, phases }: LiveSession): Legend | null {
  const phase = phases[note.properties.clock.phase];
  return phase?.marks === true ? (note.properties.legend ?? phase.legend) : null;
}

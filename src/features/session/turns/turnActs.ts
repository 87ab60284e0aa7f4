import { neighbourOf, turnAfter, turnBefore, type RoundPlace } from '@/domain/session/turns';
import type { LiveSession, SessionStore } from '../sessionStore';
import { goesRound, turnsNow } from './turnNow';

/** Gives the turn to the next person. In a round, who has it and was not heard lets it pass. */
export function nextTurn(store: SessionStore, session: LiveSession): void {
  const { speaker } = store.writing;
  const turns = turnsNow(session);
  if (goesRound(session)) goTo(store, session, turnAfter(turns, speaker.value));
  else speaker.value = neighbourOf(turns, speaker.value, 1);
}

/** Gives the turn back to the person before; that they passed is forgotten. */
export function previousTurn(store: SessionStore, session: LiveSession): void {
  const { speaker } = store.writing;
  const turns = turnsNow(session);
  if (goesRound(session)) goTo(store, session, turnBefore(turns, speaker.value));
  else speaker.value = neighbourOf(turns, speaker.value, -1);
}

function goTo({ writing }: SessionStore, { path, note }: LiveSession, { speaker, passed }: RoundPlace): void {
  writing.passed.value = { path, phase: note.properties.clock.phase, people: passed };
  writing.speaker.value = speaker;
}

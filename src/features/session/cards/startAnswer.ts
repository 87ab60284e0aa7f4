import { presenterNow } from '@/domain/session/cards';
import type { LiveSession, SessionStore } from '../sessionStore';

/** What is written next answers a question. The presenter answers, so the presenter speaks, where one is known. */
export function startAnswer({ writing }: SessionStore, session: LiveSession, questionId: string): void {
  writing.answering.value = questionId;
  const presenter = presenterNow(session);
  if (presenter !== undefined) writing.speaker.value = presenter;
}

import { nextSpeaker } from '@/domain/session/turns';
import { goesRound, turnsNow } from '../turns/turnNow';
import type { LiveProps } from '../writing';
import { linesUnderWay } from './linesUnderWay';

/** In a round the next person follows by itself once so many lines are added; elsewhere the speaker stays. */
export function speakerAfter(
  { store, session }: LiveProps,
  speaker: string | null,
  lines: number,
): string | null {
  if (lines === 0 || speaker === null || !goesRound(session)) return speaker;
  const underWay = linesUnderWay(store, session);
  const added = (person: string): number =>
    underWay.filter((line) => line.speaker === person).length + (person === speaker ? lines : 0);
  const heard = turnsNow(session).map((turn) => ({ ...turn, lines: turn.lines + added(turn.person) }));
  return nextSpeaker(heard, speaker);
}

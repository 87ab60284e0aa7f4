import type { Contribution } from '@/domain/contributions/contribution';
import { oneParagraph } from '@/domain/contributions/plainText';
import type { TwoQuestions } from '@/domain/questions/splitQuestion';
import { joinLines } from '@/domain/session/joinLines';
import { undoAdd, type Undo } from '@/domain/session/undo';
import type { LiveSession, SessionStore } from '../sessionStore';
import { captureLines } from './captureLines';

/** Who asks, and the two questions that one holds. */
export interface SplitQuestion {
  readonly speaker: string | null;
  readonly into: TwoQuestions;
}

/** Writes a question as the two that it holds, in order. Undo makes it one line again, as it was typed; once more takes that away. */
export function captureSplit(
  store: SessionStore,
  session: LiveSession,
  text: string,
  { speaker, into }: SplitQuestion,
): Promise<boolean> {
  const halves = into.map((half) => ({ speaker, text: half }));
  return captureLines(store, session, 'question', halves, (lines) => stepsBack(lines, oneParagraph(text)));
}

function stepsBack([first, second]: readonly Contribution[], text: string): readonly Undo[] {
  if (!first || !second) return [];
  const whole = { ...first, text };
  return [undoAdd(whole), joinLines([first, second], whole)];
}

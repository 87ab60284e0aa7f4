import type { Phase } from '../methods/method';
import type { Judgement } from './judgement';

/** How a question stands where it is asked: whether questions are asked there, and what is out of place in one. */
export interface AskingHere {
  readonly asks: boolean;
  /** Advice is parked or barred here, so that advice in the form of a question is a matter. */
  readonly adviceWaits: boolean;
  readonly mayBeHypothesis: boolean;
}

/** The question of a casus: its owner asks it, so that nobody's advice is in it. */
export const askingInCasus: AskingHere = { asks: true, adviceWaits: false, mayBeHypothesis: false };

/** Where nothing is said about questions. */
export const notAsking: AskingHere = { asks: false, adviceWaits: false, mayBeHypothesis: false };

/** How questions stand in a phase, by what its method says of it. */
export function askingIn(phase: Pick<Phase, 'captures' | 'advice'> | undefined): AskingHere {
  if (!phase) return notAsking;
  const { captures, advice } = phase;
  return {
    asks: captures.includes('question'),
    adviceWaits: advice !== 'allowed',
    mayBeHypothesis: captures.includes('hypothesis') || captures.includes('view'),
  };
}

/** What a nudge is about. `unsure` is a question that is not open, of no kind that is certain. */
export const nudgeKinds = ['closed', 'leading', 'why', 'stacked', 'advice', 'unsure'] as const;

export type NudgeKind = (typeof nudgeKinds)[number];

/** The nudge that a question gets where it is asked; null when it gets none there. */
export function nudgeHere({ kind, nudge }: Judgement, { asks, adviceWaits }: AskingHere): NudgeKind | null {
  if (!nudge || !asks || (kind === 'advice' && !adviceWaits)) return null;
  return nudgeKinds.find((one) => one === kind) ?? 'unsure';
}

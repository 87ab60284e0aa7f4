import type { LookBackDetail, Outcome } from '@/domain/actions/lookBack';

/** What is being said of an action: what became of it, what was done or why not, and the rest, each '' until then. */
export interface AnswerValues extends Readonly<Record<LookBackDetail, string>> {
  readonly outcome: Outcome;
  readonly text: string;
}

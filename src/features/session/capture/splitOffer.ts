import { splitQuestion, type TwoQuestions } from '@/domain/questions/splitQuestion';
import type { Capturing } from './useCapture';

/** What can be done about two questions in one. */
export interface SplitOffer {
  /** The two questions of which one is made, where that is certain. */
  readonly halves: TwoQuestions | null;
  /** Adds them as two lines; without them nothing happens. */
  readonly split: () => void;
}

/** Offers to make two lines of what is typed, while the coach looks at it. */
export function splitOffer({ text, split }: Capturing, isAtWork: boolean): SplitOffer {
  const halves = isAtWork ? splitQuestion(text) : null;
  return {
    halves,
    split: () => {
      if (halves) void split(halves);
    },
  };
}

import type { RuleExamples } from '../../rule';

/** Of each rule in `negative.ts`: questions that it judges, and questions that it leaves to another. */
export const leadingNegativeExamples: RuleExamples = {
  'negative-question': {
    fits: [
      "Isn't it true that you were afraid?",
      'Did you not realise he was winding you up?',
      "Weren't you simply too tired?",
    ],
    leaves: ['Were you afraid?', 'Did you say you did not know?', "Why didn't you leave?"],
  },
};

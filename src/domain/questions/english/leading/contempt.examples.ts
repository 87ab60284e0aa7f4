import type { RuleExamples } from '../../rule';

/** Of each rule in `contempt.ts`: questions that it judges, and questions that it leaves to another. */
export const leadingContemptExamples: RuleExamples = {
  reproach: {
    fits: [
      'How is that fair on her?',
      "What's so difficult about it?",
      'Who do you think you are?',
      'What kind of person would do that?',
    ],
    leaves: [
      'What kind of manager do you want to be?',
      'What made it difficult?',
      'Who do you think she is?',
    ],
  },
};

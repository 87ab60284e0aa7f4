import type { RuleExamples } from '../../rule';

/** Of each rule in `opinion.ts`: questions that it judges, and questions that it leaves to another. */
export const adviceOpinionExamples: RuleExamples = {
  'the-best-thing': {
    fits: [
      'Your best bet is to go to HR.',
      'Time for a break?',
      'Maybe something for supervision?',
      "It's important to set limits.",
    ],
    leaves: ['What is the best thing about it?', 'Was it time to go?', 'Maybe you were tired?'],
  },
  'in-my-opinion-you-should': {
    fits: [
      'My feeling is that you should stop.',
      "You can say no, can't you?",
      "I'd be inclined to ring her.",
    ],
    leaves: ['You said you should leave.', 'You can see that, right?', 'What should you do?'],
  },
};

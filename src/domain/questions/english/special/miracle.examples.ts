import type { RuleExamples } from '../../rule';

/** Of each rule in `miracle.ts`: questions that it judges, and questions that it leaves to another. */
export const specialMiracleExamples: RuleExamples = {
  'miracle-or-wand': {
    fits: [
      'If a miracle happened tonight, what would you notice?',
      'What would you change if you had a magic wand?',
    ],
    leaves: ['What happened tonight?'],
  },
  'problem-gone': {
    fits: [
      'Suppose the problem is gone, what do you notice first?',
      'Imagine you wake up and all is well, who sees it first?',
    ],
    leaves: ['How did you solve the problem?', 'When did you wake up?'],
  },
  ideal: {
    fits: [
      'In an ideal world, what would your week look like?',
      'If anything were possible, what would you choose?',
    ],
    leaves: ['What is the idea?', 'Was it a perfect day?'],
  },
  'over-by-itself': {
    fits: [
      'The row is settled overnight; what is the first thing you see?',
      'You open your eyes and the dread is gone. How does the day begin?',
      "Let's jump to a future where it is all behind you. What do you do on a Monday?",
    ],
    leaves: [
      'Overnight the team was gone. What did you do?',
      'What was settled overnight?',
      'It was sorted by itself, was it?',
    ],
  },
};

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
};

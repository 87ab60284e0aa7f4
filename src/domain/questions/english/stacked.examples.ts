import type { RuleExamples } from '../rule';

/** Of each rule in `stacked.ts`: questions that it judges, and questions that it leaves to another. */
export const stackedExamples: RuleExamples = {
  stacked: {
    fits: [
      'What did you do then and how did she react?',
      'What did you think? What did you feel?',
      'What was your goal and did you reach it?',
      'What did you notice in yourself and what in the group?',
      'Who helped you, and why?',
      'Tell us what happened and how they took it.',
      "I'd like to know what you felt and what you feel now.",
    ],
    leaves: [
      'What did you think when he slammed the door and left?',
      'Were you angry or sad?',
      'Is it him or is it you?',
      'How would you name it, if not anger?',
      'Did they, um, did they find it?',
      'Really? What happened then?',
    ],
  },
};

import type { RuleExamples } from '../../rule';

/** Of each rule in `tried.ts`: questions that it judges, and questions that it leaves to another. */
export const adviceTriedExamples: RuleExamples = {
  'have-you-tried': {
    fits: [
      'Have you tried talking to him?',
      'Have you ever thought about mindfulness?',
      'Ever considered a coach?',
    ],
    leaves: [
      'What have you tried so far?',
      'Have you worked there long?',
      'Have you tried anything already?',
    ],
  },
  'did-you-consider': {
    fits: ['Did you consider recording the talk?', 'Did you try breathing out loud?'],
    leaves: ['Did you think about it often?', 'Did you try to stop him?', 'What did you try?'],
  },
  'have-you-been-to-the-doctor': {
    fits: ['Have you been to the occupational doctor yet?', 'Have you read that book on boundaries?'],
    leaves: ['Have you seen her since?', 'Have you been a doctor for long?'],
  },
  'have-you-asked-for': {
    fits: ['Have you asked for a transfer?', 'Have you ever done a retreat on this?'],
    leaves: ['Have you asked her?', 'Have you done this before?', 'Have you made up your mind?'],
  },
};

import type { RuleExamples } from '../../rule';

/** Of each rule in `scaling.ts`: questions that it judges, and questions that it leaves to another. */
export const specialScalingExamples: RuleExamples = {
  scale: {
    fits: [
      'On a scale of one to ten, how sure are you?',
      'If zero is panic and ten is calm, where are you now?',
    ],
    leaves: ['Were there ten people?', 'Was it a large scale operation?', 'How did it go?'],
  },
  'mark-or-percentage': {
    fits: [
      'What mark would you give the lesson?',
      'How would you rate your energy right now?',
      'What percentage of this is yours?',
    ],
    leaves: ['How many marks did they give?', 'How did you rate the hotel?'],
  },
  'step-on-a-scale': {
    fits: ['What makes it a 6 and not a 4?', 'What would one point higher look like?'],
    leaves: ['What did the two of you agree?', 'How many are there in a class?'],
  },
  ladder: {
    fits: [
      'Think of a ladder with ten rungs; where are you?',
      'You gave it a five. What keeps it there?',
      'You went from a three to a six, how?',
    ],
    leaves: ['Where was the ladder?', 'You gave it a try. What happened?', 'You worked from nine to five?'],
  },
};

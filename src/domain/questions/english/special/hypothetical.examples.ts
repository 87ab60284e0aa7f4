import type { RuleExamples } from '../../rule';

/** Of each rule in `hypothetical.ts`: questions that it judges, and questions that it leaves to another. */
export const specialHypotheticalExamples: RuleExamples = {
  suppose: {
    fits: ['Suppose you do nothing, what happens?', "Say it goes wrong, what's the worst outcome?"],
    leaves: ['What do you suppose happened?', 'Say more about that.', 'Imagine asking her.'],
  },
  'if-then-what': {
    fits: ['If planning were no issue, what would you do?', 'What would happen if you swapped roles?'],
    leaves: [
      'If you look back now, what stands out?',
      'What would happen if you simply said no?',
      'Would you do it if he asked?',
    ],
  },
  'what-if': {
    fits: ['What if the opposite is true?', "What if you couldn't fail?"],
    leaves: ['What if you put it on paper?', 'What if you just said it?'],
  },
  'had-you-known': {
    fits: [
      'Had you known this beforehand, what would you have done?',
      'What might you try were there twice as many of you?',
    ],
    leaves: ['Had you met before?', 'Were you tired, and what did you do?'],
  },
  'how-would-it-be-reversed': {
    fits: ['How would it be without the deadline?'],
    leaves: ['How would it be if you called her?', 'How would it be to just call her?'],
  },
};

import type { RuleExamples } from '../../rule';

/** Of each rule in `circular.ts`: questions that it judges, and questions that it leaves to another. */
export const specialCircularExamples: RuleExamples = {
  'what-would-they-say': {
    fits: [
      'What would your colleague say is your strength?',
      'How might the residents experience your visits?',
    ],
    leaves: ['What would you say?', 'What would the week look like?', 'Would your boss notice?'],
  },
  'what-do-you-think-they-saw': {
    fits: ['How do you think she looked at you?', 'What do you imagine your team tells each other?'],
    leaves: ['What do you think is going on?', 'What do you think of it?', 'Do you think she saw you?'],
  },
  'how-do-they-see-it': {
    fits: ['What does she do when you fall silent?', 'How does your deputy see your role?'],
    leaves: ['How did the client react?', 'What did he do?', 'How do you see your role?'],
  },
  'what-do-they-notice-of-you': {
    fits: [
      'What might the lollipop lady be thinking about you?',
      'How does your apprentice know that you are pleased?',
      'What have the regulars noticed about you?',
      'Which of your cousins would understand you?',
      'How do you imagine the bench takes your silence?',
    ],
    leaves: [
      'What does your body tell you?',
      'What does the job ask of you?',
      'What did the bailiff say to you?',
      'What would it say about you?',
      'Which of these would you choose?',
    ],
  },
  'when-you-what-do-they': {
    fits: ['When you go quiet, what does your manager do?', 'If you raise it, how do the others react?'],
    leaves: ['When you go quiet, what do you feel?'],
  },
  'who-notices': {
    fits: ['Who in the team worries most about this?', 'Who would be the first to notice?'],
    leaves: ['Who was in the room?', 'Who made the decision?', 'Who else knows?'],
  },
  'through-their-eyes': {
    fits: ['If I asked your manager, what would the answer be?', 'Seen from her side, what was the problem?'],
    leaves: ['What would I see?', 'Would you look at it from his side?'],
  },
};

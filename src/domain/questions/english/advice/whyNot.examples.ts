import type { RuleExamples } from '../../rule';

/** Of each rule in `whyNot.ts`: questions that it judges, and questions that it leaves to another. */
export const adviceWhyNotExamples: RuleExamples = {
  'why-dont-you': {
    fits: [
      "Why don't you just ask for help?",
      "Why don't you go to the confidential adviser?",
      "Why didn't you simply hang up?",
    ],
    leaves: [
      "Why didn't you leave?",
      "Why don't you trust her?",
      "Why couldn't you say it to his face?",
      'Why do you work there?',
    ],
  },
  'why-not-do': {
    fits: ['Why not discuss it with her?', 'Why not just let it go?'],
    leaves: ['Why not?', 'Why not now?'],
  },
  'what-if-you': {
    fits: ['What if you put it on paper?', 'What would happen if you simply said no?'],
    leaves: [
      'What would happen if you swapped roles?',
      'What if the opposite is true?',
      'What happened when you called?',
    ],
  },
  'how-would-it-be-to': {
    fits: [
      'How would it be to just call her?',
      'How would it be if you asked them first?',
      'What would stop you from simply telling him?',
    ],
    leaves: ['How would it be without the deadline?', 'What stops you from telling her?'],
  },
  'how-about': {
    fits: [
      'How about just calling her?',
      'What about a weekly check-in?',
      'How about a talk with the three of you?',
    ],
    leaves: ['What about your team?', 'How about you?', 'What about it bothers you?'],
  },
};

import type { RuleExamples } from '../rule';

/** Of each rule in `open.ts`: questions that it judges, and questions that it leaves to another. */
export const openExamples: RuleExamples = {
  invitation: {
    fits: [
      'Could you give an example of such a moment?',
      'Would you say a bit more about that?',
      'Can you walk us through the handover?',
      'Would you mind telling us a little more?',
    ],
    leaves: ['Can you tell him?', 'Could you talk to her?', 'Can you say no to her?'],
  },
  'tell-us': {
    fits: [
      'Tell us what went through your mind.',
      'Describe how the meeting started.',
      'Say more about that?',
      'Take us back to that moment.',
    ],
    leaves: ['Tell him.', 'Take a break.', 'Talk to her first.'],
  },
  'wrapped-question': {
    fits: [
      'I wonder what it was about his tone that got to you.',
      "I'm curious what happened.",
      'May I ask how you felt?',
    ],
    leaves: ['I wonder if you are tired.', 'I wonder why you left.', "I'd like to help."],
  },
  'question-word': {
    fits: [
      'What exactly happened?',
      'With whom do you feel safe?',
      'After the funeral, how did you go on?',
      'whats the thing that keeps coming back',
    ],
    leaves: ['Did you ask what happened?', 'When you left, was she there?', 'Why did you leave?'],
  },
  'go-on': {
    fits: ['Such as?', 'And your boss?', 'And then?'],
    leaves: ['Your boss?', 'You knew?', 'Really?'],
  },
};

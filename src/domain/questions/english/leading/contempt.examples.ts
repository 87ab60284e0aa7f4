import type { RuleExamples } from '../../rule';

/** Of each rule in `contempt.ts`: questions that it judges, and questions that it leaves to another. */
export const leadingContemptExamples: RuleExamples = {
  reproach: {
    fits: [
      'How is that fair on her?',
      "What's so difficult about it?",
      'Who do you think you are?',
      'What kind of person would do that?',
    ],
    leaves: [
      'What kind of manager do you want to be?',
      'What made it difficult?',
      'Who do you think she is?',
    ],
  },
  'wrong-done': {
    fits: [
      'How did it feel to be used like that?',
      'What did you do when he humiliated you?',
      'What do you get out of playing the victim?',
      'What made you run away from it?',
      'What was your mistake there?',
    ],
    leaves: ['How have you used the supervision?', 'How is the room used?', 'What do you take for granted?'],
  },
  'too-much-in-a-word': {
    fits: [
      "What's behind this constant need to be liked?",
      'How is that supposed to help?',
      'What made you so hard on her?',
      'How is it that nobody noticed?',
      'Who gave him the right to say that?',
      'What stops them from listening for once?',
    ],
    leaves: [
      'What made it so hard for you?',
      'How did it come about that you were alone?',
      'How do you let people know?',
      'How do you still manage to enjoy it?',
    ],
  },
};

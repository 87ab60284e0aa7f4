import type { RuleExamples } from '../../rule';

/** Of each rule in `presupposition.ts`: questions that it judges, and questions that it leaves to another. */
export const leadingPresuppositionExamples: RuleExamples = {
  'how-could-you': {
    fits: [
      'How could you let that happen?',
      'What on earth possessed you to say that?',
      "What's wrong with your boss?",
    ],
    leaves: ['How could you tell he was angry?', 'How can we best help you?', 'What made you think of her?'],
  },
  'verdict-in-the-question': {
    fits: ['What do you think of his rude behaviour?', 'How did it feel to let everybody down?'],
    leaves: ['How hard was it for you?', 'What do you think of his proposal?', 'Who was there?'],
  },
  'guilt-in-the-question': {
    fits: ['How guilty do you feel about it?', "Who's really to blame here?"],
    leaves: ['How hard was it for you?', 'Who was there?'],
  },
  'always-never': {
    fits: [
      'How come you are always so strict?',
      'Why do you let people walk all over you?',
      'Why do you never stand up for yourself?',
    ],
    leaves: ['Why do you stay?', 'What do you always do first?', 'How come you were on duty?'],
  },
  'when-will-you-finally': {
    fits: ['When are you finally going to stand up for yourself?', 'How long will you put up with this?'],
    leaves: ['When did you stop working there?', 'How long did you stay?', 'When will you see her?'],
  },
  'answer-handed-along': {
    fits: ['How did you feel, angry?', 'What was that, fear?'],
    leaves: ['How did you feel then?', 'What made you angry?'],
  },
};

import type { RuleExamples } from '../../rule';

/** Of each rule in `better.ts`: questions that it judges, and questions that it leaves to another. */
export const adviceBetterExamples: RuleExamples = {
  'would-it-be-better': {
    fits: [
      'Would it be an idea to sit down together?',
      "Wouldn't it be better to wait?",
      'Might it be worth talking to a lawyer?',
    ],
    leaves: [
      'Would it be fair to say you panicked?',
      'Could it be that you are tired?',
      'Would it be enough for you?',
    ],
  },
  'would-it-help': {
    fits: [
      "Wouldn't a training help?",
      'Would it help if you had a fixed agenda?',
      'Would mindfulness be something for you?',
    ],
    leaves: ['Does that help?', 'Would you help him?'],
  },
  'is-it-an-option': {
    fits: [
      'Is it an option to refuse?',
      "Isn't it smarter to let it rest?",
      'Is there any way you could get more staff?',
    ],
    leaves: ['Is it true that he got angry?', 'Is there a protocol for it?', "Isn't it a bit strange?"],
  },
};

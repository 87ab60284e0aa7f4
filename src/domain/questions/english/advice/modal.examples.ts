import type { RuleExamples } from '../../rule';

/** Of each rule in `modal.ts`: questions that it judges, and questions that it leaves to another. */
export const adviceModalExamples: RuleExamples = {
  'should-you': {
    fits: ["Shouldn't you call your manager first?", 'Should you not be talking to his doctor?'],
    leaves: ["Shouldn't a professional be able to handle that?", 'What should we know?'],
  },
  'could-you-not': {
    fits: ["Couldn't you take a day off?", "Can't you simply say no?", 'Could you not ask the secretary?'],
    leaves: ["Can't you see what she does?", 'Could you sleep?', "Couldn't it be that you are tired?"],
  },
  'could-you-do': {
    fits: [
      'Could you ask your manager to be present?',
      'Would you consider going back?',
      'Can you just leave your phone in the car?',
    ],
    leaves: [
      'Could you sleep afterwards?',
      'Could you tell us more?',
      'Can you still concentrate?',
      'Can you give an example?',
    ],
  },
  'do-you-want-to-try': {
    fits: [
      'Do you want to try role play with him?',
      "Don't you think it would help to write it down?",
      'Do you think you should apologise?',
    ],
    leaves: ['Do you want to continue with it?', "Don't you think he went too far?"],
  },
};

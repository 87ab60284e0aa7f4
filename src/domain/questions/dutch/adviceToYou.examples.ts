import type { RuleExamples } from '../rule';

/** Of each rule in `adviceToYou.ts`: lines that it judges, and lines that it leaves to another. */
export const adviceToYouExamples: RuleExamples = {
  'perhaps-you-could': {
    fits: [
      'Misschien kun je eens met de intern begeleider praten.',
      'Je zou een contract met hem kunnen maken.',
      'Je kunt ook gewoon weggaan?',
      'Je moet dit melden, toch?',
    ],
    leaves: [
      'Je moet vreselijk geschrokken zijn?',
      'Je kunt geen nee zeggen?',
      'Je had dat toch kunnen weten?',
    ],
  },
  'it-seems-wise': {
    fits: [
      'Het lijkt me verstandig om een advocaat te bellen.',
      'Het zou goed zijn als je dit bespreekt.',
      'Gewoon doen, toch?',
    ],
    leaves: ['Het lijkt alsof je boos bent?', 'Dat is gewoon je valkuil?'],
  },
};

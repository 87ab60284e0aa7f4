import type { RuleExamples } from '../../rule';

/** Of each rule in `guess.ts`: questions that it judges, and questions that it leaves to another. */
export const leadingGuessExamples: RuleExamples = {
  'could-it-be': {
    fits: [
      'Could it be that you are jealous?',
      'Is it possible that you provoked him a bit?',
      "Is it because you don't feel appreciated?",
    ],
    leaves: ['Is it true that he got angry?', 'Could it be done in a week?', 'What could it be?'],
  },
  'really-you': {
    fits: [
      'Are you perhaps a bit of a perfectionist?',
      'Is this really about the rota?',
      'Were you too proud to ask?',
      'Was that really necessary?',
    ],
    leaves: ['Are you angry?', 'Was that the first time?', 'Was it too late to call?'],
  },
  'do-you-agree': {
    fits: [
      "Do you think it's normal that he talks like that?",
      'Do you agree that he crossed a line?',
      'Is it fair to say you panicked?',
    ],
    leaves: [
      'Do you think about it often?',
      'Is it true that he got angry?',
      'Would you say a bit more about that?',
    ],
  },
  'would-anybody': {
    fits: [
      'Would any decent nurse have left?',
      'Is it any wonder he walked out?',
      'Is that how you treat a guest?',
      'Are you telling us nobody knew?',
      'Was it pride that kept you there?',
      'Can anyone really blame her?',
      'Did you, deep down, want it to fail?',
    ],
    leaves: [
      'Is there any tea?',
      'Would a nurse know that?',
      'Was it the rota?',
      'Are you telling the parents?',
      'Must you report this?',
    ],
  },
  'does-not-judge-quietly': {
    fits: ['Was it her childish behaviour?', 'Was your boss being unreasonable?', 'Did that poor man know?'],
    leaves: ['Was it her idea?', 'Was your boss there?'],
  },
};

import type { RuleExamples } from '../../rule';

/** Of each rule in `hidden.ts`: questions that it judges, and questions that it leaves to another. */
export const adviceHiddenExamples: RuleExamples = {
  'should-not-somebody': {
    fits: ["Shouldn't the manager deal with this?", 'Should this not be reported?'],
    leaves: ["Shouldn't a professional be able to handle that?", 'Should it be blue?'],
  },
  'could-somebody': {
    fits: ['Could a colleague take over the night shifts?', "Can't a colleague cover for you?"],
    leaves: ['Can your colleague take over?', 'Could the boy read?'],
  },
  'would-it-do-you-good': {
    fits: [
      'Would a few days off do you good?',
      'Would you feel better if you told him?',
      'A checklist, would that help?',
    ],
    leaves: ['Did the holiday do you good?', 'Would that help?', 'Is this something for you?'],
  },
  'did-it-occur-to-you': {
    fits: [
      'Did it occur to you to call for help?',
      'Did you think to ask somebody else?',
      'Have you asked her what she needs?',
      'Have you actually talked to him?',
    ],
    leaves: ['Did it occur to you?', 'Have you spoken to her?', 'Is there anyone you trust?'],
  },
  'what-do-you-think-of-doing': {
    fits: [
      'What do you think of the idea of asking her?',
      'How would a sabbatical sound?',
      'What if there was a fixed moment to talk?',
    ],
    leaves: [
      'What do you think of it?',
      'How does that sound to you?',
      'How do you feel about it now?',
      'What about your team?',
    ],
  },
};

import type { RuleExamples } from '../../rule';

/** Of each rule in `suggested.ts`: questions that it judges, and questions that it leaves to another. */
export const adviceSuggestedExamples: RuleExamples = {
  'could-not-anybody': {
    fits: [
      'Could a second teacher not sit in?',
      'Would the night porter not keep an eye on it?',
      'Can the parents not come in the morning?',
    ],
    leaves: [
      'Would a mother not be worried?',
      'Could the boy not see?',
      'Would anyone not feel hurt?',
      'Why could the nurse not come?',
    ],
  },
  'do-you-think-that-would': {
    fits: [
      'Do you think a phone call might do it?',
      'Do you think swapping seats would calm them?',
      'Do you reckon some time off would do you good?',
    ],
    leaves: [
      'Do you think he would come back?',
      'Do you think it would rain?',
      'What do you think a phone call would change?',
    ],
  },
  'a-thing-would-help': {
    fits: [
      'A wee chat over tea would sort a lot of it.',
      'Writing it all out on paper could clear your head.',
      'Another pair of eyes on that rota might save you the bother.',
    ],
    leaves: ['A nurse would know.', 'Nothing would help.', 'What would a wee chat sort?'],
  },
  'may-i-suggest': {
    fits: [
      'May I gently suggest a week off?',
      'Could I humbly recommend the other form?',
      'Would you like me to have a word with him?',
    ],
    leaves: ['May I ask what you felt?', 'Would you like us to repeat that?', 'What would you suggest?'],
  },
  'is-there-mileage-in': {
    fits: [
      'Is there any mileage in asking the landlord?',
      'Is there perhaps a case for a joint visit?',
      'Is it too late to change the date?',
      'Is a transfer on the table?',
      'Could the answer be a smaller group?',
    ],
    leaves: [
      'Is there a policy on that?',
      'Was it too late to call?',
      'What is the point?',
      'Is it cold there?',
      'Could the answer surprise you?',
    ],
  },
  'if-you-would-it': {
    fits: [
      "If you wrote first, wouldn't that soften the blow?",
      'Suppose you went on Monday, would it save you the trip?',
    ],
    leaves: ['If you told her, would she be angry?', 'Would that make you angry?'],
  },
  'fancy-trying': {
    fits: ['Fancy swapping with me for a week?', 'Up for a bit of role play?', 'Ready to ask for help?'],
    leaves: ['Want to tell us more?', 'Ready to begin?', 'Fancy that.'],
  },
  'how-hard-would-it-be': {
    fits: [
      'How hard would it be to ring her?',
      'What harm would it do to wait?',
      'What would you lose by asking?',
      'What do you make of the idea of a break?',
    ],
    leaves: ['How hard was it to ring her?', 'What did you lose?', 'What do you make of it?'],
  },
};

import type { RuleExamples } from '../../rule';

/** Of each rule in `generic.ts`: questions that it judges, and questions that it leaves to another. */
export const adviceGenericExamples: RuleExamples = {
  'the-trick-is': {
    fits: [
      'A good trick with boys like him is not to shout.',
      'All it takes is one phone call.',
      'All that boy needs is a firm hand.',
      'Never argue with a drunk.',
      'The answer here is a rota.',
    ],
    leaves: [
      'The thing is he does not listen.',
      'Never been there?',
      'What is the trick?',
      'What does that boy need?',
      'Always the same story with her.',
    ],
  },
  'no-harm-in': {
    fits: [
      "There's no shame in asking for help.",
      'Nothing wrong with saying no.',
      "There's a lot to be said for sleeping on it.",
      'It never hurts to ask.',
      "It wouldn't hurt to check first.",
      'Might be worth a chat with the union.',
      'Safest to keep it short.',
      "I'd say it pays to be early.",
    ],
    leaves: [
      'Is there any harm in that?',
      'There was nothing wrong with you.',
      'That hurt.',
      'What is best?',
      'It would be good to hear what happened.',
    ],
  },
  'somebody-should': {
    fits: [
      'Someone should tell the director.',
      'Your manager needs to step in.',
      'These things should be reported.',
      'The night shift could do with an extra pair of hands.',
      'Parents must sign the form beforehand.',
      'That kid needs a routine.',
    ],
    leaves: [
      'He thinks the others should do it.',
      'She should be ashamed of herself.',
      'He should have known.',
      'Who should tell the director?',
      'They should know better.',
    ],
  },
  'so-you-need-to': {
    fits: [
      'He texts at midnight, so you need to set a limit.',
      "With boys that age you've got to be clear.",
      'If ringing feels like too much you could always send her a card.',
      'The office is closed, so then you should write to them.',
    ],
    leaves: [
      'It sounds like you think you need to save them.',
      'He told you that you had to leave.',
      'They think you should do it all.',
      'What do you need to ask?',
    ],
  },
  'you-would-do-well': {
    fits: [
      "You'd be wise to get that in writing.",
      "You're best off leaving it alone.",
      'You two should sit down together.',
      'You want to keep a note of that.',
      'You better get that on paper.',
      'You never want to sign on a Friday.',
      'You can safely refuse.',
    ],
    leaves: [
      'You want to leave.',
      'You must feel terrible.',
      'You could hardly breathe.',
      'You must have been relieved.',
      'You people always say that.',
      'You can hardly blame him.',
    ],
  },
};

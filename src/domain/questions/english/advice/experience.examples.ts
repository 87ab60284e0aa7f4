import type { RuleExamples } from '../../rule';

/** Of each rule in `experience.ts`: questions that it judges, and questions that it leaves to another. */
export const adviceExperienceExamples: RuleExamples = {
  'it-did-wonders': {
    fits: [
      'Ten minutes in the fresh air does wonders.',
      'A proper handover sheet saved us hours.',
      'Writing the date on the board settles them.',
      'Honestly, a shared calendar works a treat.',
      'A pot of tea works wonders.',
      'A standing item on the agenda takes the sting out.',
      'Everyone swears by it.',
      'A lovely little app, that would suit you.',
    ],
    leaves: [
      'You did wonders there.',
      'What did wonders for you?',
      'He loved it.',
      'Presumably you cleared that with nobody.',
      'Did the walk clear your head?',
    ],
  },
  'when-it-was-me': {
    fits: [
      'When I started out I wrote everything down.',
      'A friend of mine keeps a bag packed in the car.',
      'My old mentor always counted to ten first.',
      'I had one of those and the night team took turns.',
      'I kept a diary for a month.',
      'Whenever that happened, we called the duty manager.',
      'I find going for a run helps.',
      'My old headmaster put a list on the door.',
    ],
    leaves: [
      'My sense is that you were angry.',
      'I told you so, you never listen.',
      'When I hear you say that, what do you feel?',
      'I noticed you were tired.',
      'Our heart goes out to you.',
      'When you were new, what did you do?',
    ],
  },
};

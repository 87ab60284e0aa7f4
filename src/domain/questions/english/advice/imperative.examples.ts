import type { RuleExamples } from '../../rule';

/** Of each rule in `imperative.ts`: questions that it judges, and questions that it leaves to another. */
export const adviceImperativeExamples: RuleExamples = {
  imperative: {
    fits: [
      'Try listening first, could you do that?',
      'Just tell him.',
      'Go and see your GP.',
      'Next time, leave the door open.',
    ],
    leaves: [
      'Tell us what went through your mind.',
      'Take us back to that moment.',
      'Describe how the meeting started.',
    ],
  },
  'verb-and-object': {
    fits: [
      'Frame it as a matter of safety.',
      'Ringfence an hour for it every Friday.',
      'Role-play it with your mentor.',
    ],
    leaves: [
      'Behind the anger there is fear.',
      'Face it, he is a bully.',
      'Quite a mess.',
      'Bless her, she tries.',
      'Half the team knew.',
    ],
  },
  'imperative-further-on': {
    fits: ['Leave it for a week and see what happens.', 'If it happens again, call the police.'],
    leaves: [
      'If it happens again, what will you do?',
      'Tell us what happened.',
      'Did you ask her what she saw?',
    ],
  },
  'next-time': {
    fits: ['Next time a colleague beside you?', 'From now on, no more mails after six.'],
    leaves: ['Next time, what would you do?', 'Was that the next time?'],
  },
  'advice-before-the-question': {
    fits: ['You should talk to his mother. What do you think?', 'Maybe ask the nurses. Would that work?'],
    leaves: ['You said it was hard. What do you think now?', 'What do you think?'],
  },
};

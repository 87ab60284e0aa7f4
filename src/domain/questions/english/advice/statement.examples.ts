import type { RuleExamples } from '../../rule';

/** Of each rule in `statement.ts`: questions that it judges, and questions that it leaves to another. */
export const adviceStatementExamples: RuleExamples = {
  'you-should': {
    fits: [
      'Maybe you should let it go a bit more?',
      'You could also plan a talk, right?',
      'I think you should be more assertive.',
    ],
    leaves: ['Surely you could have known that?', 'What could you do?', 'You could see that, right?'],
  },
  'you-need-to': {
    fits: ['You need to protect yourself more.', 'You have to stop working weekends.'],
    leaves: ['You need to work nights?', 'You must have been relieved, right?'],
  },
  'if-i-were-you': {
    fits: ['If I were you I would discuss it right away.', "In your shoes I'd get a lawyer."],
    leaves: ["I'd like to know what happened.", 'What would I see?', "I'd love to hear more."],
  },
  'i-would': {
    fits: ['I would just list the facts first.', "I'd first talk to the nurses."],
    leaves: ["I'd like to know what happened.", 'What would I do?'],
  },
  'my-tip': {
    fits: ['My tip would be to start small.', 'A small suggestion: ask her.', 'A tip: use a whiteboard.'],
    leaves: ['What advice did he give you?', 'Did you follow my tip?'],
  },
  'what-works-for-us': {
    fits: ['It always helps me to count to ten.'],
    leaves: ['In my opinion, what happened there?', 'What works for you?', 'What helped you then?'],
  },
  'what-works-for-me-is': {
    fits: [
      'What that boy needs is a firm hand.',
      'What works for me is going for a walk first.',
      'One thing that helped us was a fixed agenda.',
    ],
    leaves: ['What works for you?', 'What helped you then?'],
  },
  'it-would-be-better': {
    fits: ['It might help to keep a diary.', 'Perhaps it would help?', "Maybe it's better to wait a week."],
    leaves: ['What would help?', 'Would that help?', 'It would be good to hear what happened.'],
  },
};

import type { RuleExamples } from '../../rule';

/** Of each rule in `statement.ts`: questions that it judges, and questions that it leaves to another. */
export const leadingStatementExamples: RuleExamples = {
  surely: {
    fits: [
      'You obviously felt attacked?',
      'Of course you hoped for support?',
      'That must have been awful for you?',
    ],
    leaves: ['Was he probably there?', 'What was clearly agreed?'],
  },
  'guess-about-you': {
    fits: ['I guess you were pretty nervous?', 'It sounds like you were angry?', "I think you're in denial."],
    leaves: ['I wonder what you felt.', 'Did it seem odd?'],
  },
  'statement-about-you': {
    fits: ["So you don't dare to say no?", "You're angry with him?", 'Your boss is the problem then?'],
    leaves: ['You were there. What happened?', 'And you?'],
  },
  'so-what-you-are-saying': {
    fits: ["So what you're saying is that you don't trust her?"],
    leaves: ['What are you saying?', 'What you did next, can you tell us?'],
  },
  'said-and-not-asked': {
    fits: ["One can't blame the students.", "I'm sensing some anger in the room."],
    leaves: ['I wonder what you felt.', 'Interesting.', 'Tired?'],
  },
};

import type { RuleExamples } from '../../rule';

/** Of each rule in `tag.ts`: questions that it judges, and questions that it leaves to another. */
export const leadingTagExamples: RuleExamples = {
  tag: {
    fits: [
      "You found that annoying, didn't you?",
      'You must have been relieved, right?',
      "You feel guilty don't you",
    ],
    leaves: ["Didn't you tell her?", 'What did he say, do you think?', 'Did you tell her or not?'],
  },
};

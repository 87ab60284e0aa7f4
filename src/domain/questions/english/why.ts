import type { Rule } from '../rule';
import { core, either, englishRule, wrapped } from './englishRule';
import { whyReworded } from './whyReworded';

export const whyRules: readonly Rule[] = [
  englishRule({
    name: 'why',
    kind: 'why',
    when: ['question-word', 'auxiliary'],
    fits: either(
      wrapped('^(?:but )?why\\b'),
      wrapped('^how come\\b'),
      wrapped('^(?:for|by) (?:what|which) reasons?\\b'),
      core('^what .*\\b(?:do|did|done) (?:that|this|it) for$'),
      core(
        '^(?:do|does|did|can|could) (?:you|he|she|they) (?:know|explain|tell (?:me|us)|remember|say|understand|see) (?:exactly )?why \\w',
      ),
      core('^what for$'),
      core('^what i .* is why\\b'),
    ),
    reword: whyReworded,
  }),
];

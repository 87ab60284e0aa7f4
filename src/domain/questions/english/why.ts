import type { Rule } from '../rule';
import { asking, core, either, englishRule, wrapped } from './englishRule';
import { whyReworded } from './whyReworded';

export const whyRules: readonly Rule[] = [
  englishRule({
    name: 'why',
    kind: 'why',
    when: ['question-word', 'auxiliary', 'stated'],
    fits: either(
      wrapped('^(?:but )?why\\b'),
      wrapped('^how come\\b'),
      wrapped('^(?:for|by) (?:what|which) reasons?\\b'),
      core('^what .*\\b(?:do|did|done) (?:that|this|it) for$'),
      core(
        '^(?:do|does|did|can|could) (?:you|he|she|they) (?:know|explain|tell (?:me|us)|remember|say|understand|see) (?:exactly )?why \\w',
      ),
      wrapped(
        '^(?:what|which) (?:is|was|are|were) (?:(?:the|your|his|her|their|its) )?(?:real |main |actual |precise |exact )?(?:reasons?|reasoning|rationale|motives?|motivation|grounds|justification) (?:for|behind|that|why|you|he|she|they|it|we|in|to)\\b|^(?:what|which) reasons? (?:did|do|does|had|have|was|were|is|are|made|lay)\\b|^on what grounds\\b|^(?:to|for) what (?:end|purpose)\\b',
      ),
      asking(
        "^(?:i|we) (?:(?:do|did|can|could|still do|really do|just do|ca) (?:n't|not) )(?:quite |really |fully |entirely |at all )*(?:follow|see|get|understand|know|grasp|fathom|work out|tell) (?:exactly )?why\\b|^(?:i|we) (?:struggle|fail|find it hard) to (?:see|understand|follow|grasp) why\\b",
      ),
      core('^what for$'),
      core('^what i .* is why\\b'),
    ),
    reword: whyReworded,
  }),
];

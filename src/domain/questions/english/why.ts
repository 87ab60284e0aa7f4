import { asking, core, either, englishRule, wrapped, type EnglishRule } from './englishRule';
import { whyReworded } from './whyReworded';

export const whyRules: readonly EnglishRule[] = [
  englishRule({
    name: 'why',
    kind: 'why',
    when: ['question-word', 'auxiliary', 'stated'],
    fits: either(
      wrapped('^(but )?why\\b'),
      wrapped('^how come\\b'),
      wrapped('^(for|by) (what|which) reasons?\\b'),
      core(
        '^what .*\\b(do|did|done) (that|this|it) for$|^what (did|do|does|would) .* (there|back|in|out|over|him|her|them|home|that|it|this) for$|^what (did|do|does) (you|he|she|they) (leave|stay|go|come|stop|quit|resign|ring) for$|^what is (that|this|it) (any )?good for\\b|^what (made|makes) you (think|assume|suppose|conclude) (that|so|this|it)$',
      ),
      core(
        '^(do|does|did|can|could|have) (you|he|she|they) ((have |got )?any idea|know|explain|tell (me|us)|remember|say|understand|see) (exactly )?why \\w',
      ),
      wrapped(
        '^(what|which) (is|was|are|were) ((the|your|his|her|their|its) )?(real |main |actual |precise |exact )?(reasons?|reasoning|rationale|motives?|motivation|grounds|justification) (there|then|for|behind|that|why|you|he|she|they|it|we|in|to)\\b|^what ([\\w-]+ ){0,4}?(is|was|were) (the|your|his|her|their) (\\w+ )?reasons?\\b|^(what|which) reasons? (did|do|does|had|have|was|were|is|are|made|lay)\\b|^on what grounds\\b|^(to|for) what (end|purpose)\\b',
      ),
      asking(
        "^(i|we) ((do|did|can|could|still do|really do|just do|ca) (n't|not) )(quite |really |fully |entirely |at all )*(follow|see|get|understand|know|grasp|fathom|work out|tell) (exactly )?why\\b",
      ),
      core('^what for$'),
      asking('^(any|the|and the|your|some) (\\w+ )?reasons? (why|that|for|you|he|she|they)\\b'),
      wrapped(
        "^how (is|was|can|could) it (be |possible )?that (you|he|she|they|your \\w+|the \\w+|no one|nobody) .*\\b(n't|not)\\b",
      ),
      core('^what i .* is why\\b'),
    ),
    reword: whyReworded,
  }),
];

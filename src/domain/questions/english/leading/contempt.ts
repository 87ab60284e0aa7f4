import type { Rule } from '../../rule';
import { either, englishRule, wrapped } from '../englishRule';

/** A question word before a reproach: nobody is expected to answer. */
export const contemptRules: readonly Rule[] = [
  englishRule({
    name: 'reproach',
    kind: 'leading',
    when: ['question-word'],
    fits: either(
      wrapped(
        '^how is (?:it |that |this )+(?:even )?(?:fair|professional|acceptable|ok|okay|right|normal|responsible|helping)\\b',
      ),
      wrapped(
        '^what makes you (?:such an?|so \\w+)\\b|^what (?:is|was) so (?:hard|difficult|bad|special|terrible|wrong|great|funny|scary)\\b',
      ),
      wrapped(
        '^what (?:kind|sort) of (?:an? )?(?:person|mother|father|parent|manager|teacher|man|woman|doctor|nurse|leader|boss|friend) (?:does|would|leaves|is that|lets|says|treats|\\w+s)\\b',
      ),
      wrapped(
        '^what (?:good|use) (?:would|will|does|did|could|is)\\b|^what do you mean , you\\b|^what part of .* you (?:not )?understand',
      ),
      wrapped(
        '^who (?:do you think you are|gave you the right|in their right mind|is the real|should have (?!.*\\b(?:in your (?:view|opinion|eyes)|do you think|according to)\\b))|^in what world\\b|^what were you thinking , \\w+ing',
      ),
      wrapped(
        '^where (?:is|was) your (?:sense|empathy|respect|courage|integrity|loyalty|backbone|spine)\\b|^where did (?:you|he|she|they) go wrong\\b|^when do you (?:intend|plan) to\\b',
      ),
      wrapped(
        '^what are you hiding\\b|^how much more\\b|^how (?!important|likely|certain|clear|sure|come)\\w+ (?:is|was) it (?:for you )?that\\b|^what is your excuse\\b',
      ),
    ),
  }),
];

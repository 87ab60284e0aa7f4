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
        '^what (?:kind|sort|type) of (?:an? )?(?:sane |decent |grown |self-respecting |so-called |\\w+ )?(?:person|people|parents?|human being|idiot|monster|fool|mother|father|parent|manager|teacher|man|woman|doctor|nurse|leader|boss|friend) (?:does|would|leaves|is that|lets|says|treats|talks|thinks|\\w+s)|^what (?:kind|sort|type) of (?:people|parents|colleagues|friends|folk) (?:do|would|leave|say|treat|let)\\b(?! you)\\b',
      ),
      wrapped(
        '^what (?:good|use) (?:would|will|does|did|could|is)\\b|^what do you mean , you\\b|^what part of .* you (?:not )?understand',
      ),
      wrapped(
        '^who (?:do you think you are|gave you the right|in their right mind|is the real|should have (?!.*\\b(?:in your (?:view|opinion|eyes)|do you think|according to)\\b))|^in what world\\b|^what were you thinking , \\w+ing',
      ),
      wrapped(
        '^where (?:is|was) your (?:sense|empathy|respect|courage|integrity|loyalty|backbone|spine)\\b|^where did (?:you|he|she|they) go wrong\\b|^when do you (?:intend|plan) to\\b|^where do (?:you|they) get off\\b|^who (?:are you|is (?:he|she)|do (?:you|they) think (?:you|they) are) to \\w+|^who asked you\\b|^what business (?:is|was) it\\b|^what (?:else )?did you expect(?:$| (?:to|would) happen| from (?:a|an|someone|people)\\b)',
      ),
      wrapped(
        '^how (?!many|much|few|little)(?:very |utterly |incredibly )?\\w+ of (?:you|him|her|them|it|that|this|your|his|the|my)\\b|^who (?:else )?(?:but|other than) \\w+|^(?:when|how|where) (?:did|do) (?:you|he|she|they) lose (?:your|his|her|their|all) (?:backbone|spine|bottle|nerve|integrity|manners|marbles|self-respect|dignity|grip|sense)\\b|^what are you hiding\\b|^how much more\\b|^how (?!important|likely|certain|clear|sure|come)\\w+ (?:is|was) it (?:for you )?that\\b|^(?:what is your|what) excuse\\b|^how many (?:more )?times (?:do|must|have|does|will)\\b.*\\b(?:to be told|to tell|to say|before)\\b|^how (?:do|can|could|would) you (?:justify|defend|excuse|live with|sleep at night|look (?:him|her|them|yourself) in)\\b|^why (?:bother|would any(?:one|body)|would a grown|should anyone)\\b',
      ),
    ),
  }),
];

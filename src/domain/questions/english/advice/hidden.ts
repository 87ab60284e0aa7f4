import { asking, both, core, either, englishRule, not, type EnglishRule } from '../englishRule';

/** Advice in forms that look like a question about facts or feelings. */
export const hiddenAdviceRules: readonly EnglishRule[] = [
  englishRule({
    name: 'should-not-somebody',
    kind: 'advice',
    when: ['auxiliary'],
    fits: both(
      core("^should n't (?!a |an )|^should (this|that|it|the \\w+|your \\w+|he|she|they) not "),
      not(core('\\b(be able|know|known|seen|reali[sz]ed|have been|feel|understand|job)\\b')),
    ),
  }),
  englishRule({
    name: 'could-somebody',
    kind: 'advice',
    when: ['auxiliary'],
    fits: either(
      core(
        "^(could|might) (a|an|another|the|your|his|her) ([\\w']+ ){1,2}?(take|play|help|cover|step|do|share|join|handle|support|sit|mediate|run)\\b",
      ),
      core("^(can|could) n't (a|an|another|the|your|his|her) ([\\w']+ ){1,3}?({acts}|cover|help)"),
    ),
  }),
  englishRule({
    name: 'would-it-do-you-good',
    kind: 'advice',
    when: ['auxiliary'],
    fits: either(
      core("^(would|might|could) (n't )?.* do (you|him|her|them) good\\b"),
      core("^would (n't )?you (not )?feel (better|safer|happier|lighter|calmer) (if|when|without)\\b"),
      asking(
        ', (it|that|he|she) would be (\\w+ )?(perfect|great|ideal|good|useful|something|just the thing|made) for (you|him|her|them)$|, (would|could|might) (that|it|this) (help|work|be (something|an idea|an option|possible|useful|helpful))( you| for you| perhaps| maybe)*$',
      ),
    ),
  }),
  englishRule({
    name: 'did-it-occur-to-you',
    kind: 'advice',
    when: ['auxiliary'],
    fits: either(
      core(
        "^(has|had|did) (n't )?it (ever |not |never )*(occur|occurred) to you to \\w+|^has (n't )?it (ever |not |never )*crossed your mind to \\w+",
      ),
      core(
        '^shall (i|we) (just |perhaps |maybe )?(send|give|help|come|ask|call|put|introduce|show you|lend|write|ring|pass|find|set)\\b',
      ),
      core('^did you ({soft*})think to \\w+'),
      core(
        '^(is there|are there|do you have|have you got|have you an?|does your \\w+ have|does the \\w+ have) .*\\b(you (could|might) |who could |that could )(?!(not )?(have|say|tell)\\b)',
      ),
      both(
        core(
          '^have you (already|ever|actually|perhaps|maybe|also) (spoken|talked|asked|told|called|phoned|mentioned|raised|discussed|brought|checked)\\b|^have you asked (him|her|them|your \\w+|the \\w+) (what|how|why|who|where)\\b',
        ),
        not(core(' (and|but) (what|how|who|when|where|why)\\b|, (what|how|who|when|where|why)')),
      ),
    ),
  }),
  englishRule({
    name: 'what-do-you-think-of-doing',
    kind: 'advice',
    when: ['question-word'],
    fits: either(
      core(
        '^what (do|would) you (think|say) (to|of|about) (just |maybe |perhaps |simply )*(the idea of|(?!being|having been)\\w+ing\\b)',
      ),
      core('^what (would you (think|say) (to|of|about)|do you (reckon|say) to) (an?|some|another)\\b'),
      core(
        '^how (do|would) you feel about (just |maybe |perhaps |simply )*(asking|taking|talking|calling|telling|trying|writing|bringing|letting|setting|doing|going|saying|handing|sharing|swapping|inviting)\\b',
      ),
      core('^how (does|would|do) (it sound (to|if)|(a|an|some) [\\w ]+ sound)\\b'),
      core(
        '^what is (there )?to stop you\\b|^what about (an? |the |your |some )?(\\w+ )?({helpers})s?$|^what if (there (was|were) (a|an|some|someone)|we )\\b|^what if (you|we) (could|had) (someone|somebody|a|an)\\b',
      ),
    ),
  }),
];

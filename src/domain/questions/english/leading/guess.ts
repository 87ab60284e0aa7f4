import { both, core, either, englishRule, not, type EnglishRule } from '../englishRule';

/** A question that can only be answered with yes, for it says what the asker thinks. */
export const guessRules: readonly EnglishRule[] = [
  englishRule({
    name: 'could-it-be',
    kind: 'leading',
    isHypothesis: true,
    when: ['auxiliary', 'stated'],
    fits: either(
      core(
        "^(could|might|can|may|would) (n't )?(it|this|that|there) (not )?(also |perhaps |maybe |possibly |just |simply |really |actually |partly |then |by any chance )*(be|have)\\b(?! (possible|enough|an? (problem|option|idea)|ok|done|different|good|useful|helpful|easier|better))",
      ),
      core(
        '^(is|was) (it|that|this) (also |perhaps |maybe |just |not |really |partly |simply |mainly )*(possible|likely|conceivable|thinkable|because|since|that you|a (matter|question|case) of|out of|to do with)\\b',
      ),
      core('^(perhaps|maybe) (it|this|that) (is|was|has)\\b|^am i (wrong|mad|crazy|imagining|mistaken)\\b'),
      core(
        '^(could|might|may) ({third}) ({soft*})be (\\w+ing|afraid|jealous|scared|angry|envious|ashamed|lonely|a bit|a little)\\b',
      ),
      core(
        '^(is|was|are|were|do|does|did|has|have) (you|he|she|they|it|that|this|(the|your|his|her) [\\w-]+)\\b[^,]* because (you|he|she|they|it|of|your|his|her|their|the)\\b',
      ),
    ),
  }),
  englishRule({
    name: 'really-you',
    kind: 'leading',
    when: ['auxiliary'],
    fits: both(
      either(
        core(
          "^(are|were) you (also |then )*(perhaps|maybe|just|simply|really|not|a bit|a little|too|secretly|being|seriously|honestly|possibly|trying to (avoid|please|prove|punish)|always|rather|overreacting|exaggerating|projecting|sure (that )?(you|it|this|he|she|they)\\b.*(not|n't))\\b",
        ),
        core(
          '^(is|was|are) (this|that|it|the \\w+|your \\w+) (really|perhaps|maybe|just|simply|not|truly|honestly|possibly|even)\\b',
        ),
        core(
          '^(did|do|does|have|has|would|can) (you|he|she|they) (then |also )?(really|seriously|honestly|truly|just|simply|secretly|perhaps|maybe|even|genuinely)\\b',
        ),
        core(
          "^(did|do) (n't )?you (deliberately|on purpose|subconsciously|unconsciously|blame|enjoy being|overreact|provoke|let (him|her|them|people|it)|always|never)\\b",
        ),
      ),
      not(core('^(do|did|would) you (really|even) (have to|know (him|her|them))$')),
    ),
  }),
  englishRule({
    name: 'do-you-agree',
    kind: 'leading',
    when: ['auxiliary'],
    fits: both(
      not(core('\\bor (?!not\\b)')),
      either(
        core(
          '^(do|did|would|can) you (not |also |really )*(think|find|feel|believe|consider|say|call)( that)? ((it|that|this)( is| was)?|(he|she|they|your \\w+) (was|is|were|are)) (also |really |a bit |very |quite |even )*(normal|fair|ok|okay|acceptable|right|wrong|professional|reasonable|appropriate|strange|odd|wise|weird|healthy|a good|smart|fine|good|logical|justified|unfair|{judging})\\b',
        ),
        core(
          '^(do|did|would|can) you (not |also |then )*(agree|admit|realise|realize|accept|concede|acknowledge|see|understand|recogni[sz]e)( with me)? (that ({subject})\\b|that (people|\\w+ (is|was|are|were|has|had|can|could|need))|how (much|rude|bad)|what (that|this|you) (did|do|does|are))',
        ),

        core('^(is|was|would) it (not |be )?(fair|true|right|correct|safe) to say\\b'),
      ),
    ),
  }),
  englishRule({
    name: 'would-anybody',
    kind: 'leading',
    when: ['auxiliary'],
    fits: either(
      core(
        '^(would|should|could|can|does|do|did|is|are) (any (sane|decent|reasonable|normal|self-respecting|good|right-minded|sensible|real|proper|\\w+ worth)|an? (sane|decent|reasonable|normal|self-respecting|real|proper|true|grown)|no (one|body)|nobody) \\w+',
      ),
      core(
        '^(is|was) (it|there) (any |really any |really a |a )(wonder|surprise|doubt)\\b|^(is|was) (that|this|it) (how|the way|what|any way to|the sort of \\w+|the kind of \\w+) (you|they|he|she|we|to|people|a)\\b.*\\b(treat|behave|talk|speak|call|act|run|want to be|raise|act|deal|handle)',
      ),
      core(
        '^(are|were) (you|they|he|she) (telling (us|me)|saying|suggesting|claiming|implying|asking (us|me) to believe|expecting (us|me))\\b|^can (you|anyone|anybody|we) (really |honestly |seriously )*blame\\b|^would you listen to\\b',
      ),
      core(
        '^(is|was|are|were|do|does|did|has|have|had)\\b.*\\b(deep down|secretly|if you are honest|be honest|at heart|really just)\\b',
      ),
      core(
        '^(is|was) it (your|his|her|their|the|just|pure|perhaps|simple|plain)? ?({emotion}|own \\w+)( (that|which|talking|speaking|rather|more than|or)\\b.*)?( , (maybe|perhaps))?$',
      ),
    ),
  }),
  englishRule({
    name: 'does-not-judge-quietly',
    kind: 'leading',
    when: ['auxiliary'],
    fits: either(
      core(
        '^(is|was|are|were|did|does|do|has|had) .*\\b(his|her|their|such|that|this|an?|your) (\\w+ ){0,4}?({judging})\\b',
      ),
      core('^(is|was|are|were|did|does|do|has|had|will|would|can) (the|that|this|those|these) poor\\b'),
    ),
  }),
];

import { either, englishRule, wrapped, type EnglishRule } from '../englishRule';

/** A question word before a reproach: nobody is expected to answer. */
export const contemptRules: readonly EnglishRule[] = [
  englishRule({
    name: 'reproach',
    kind: 'leading',
    when: ['question-word'],
    fits: either(
      wrapped(
        '^how is (it |that |this )+(even )?(fair|professional|acceptable|ok|okay|right|normal|responsible|helping)\\b',
      ),
      wrapped(
        '^what makes you (such an?|so \\w+)\\b|^what (is|was) so (hard|difficult|bad|special|terrible|wrong|great|funny|scary)\\b(?!.* (for|to) you$)',
      ),
      wrapped(
        '^what (kind|sort|type) of (an? )?(sane |decent |grown |self-respecting |so-called |\\w+ )?(person|people|parents?|human being|idiot|monster|fool|mother|father|parent|manager|teacher|man|woman|doctor|nurse|leader|boss|friend) (does|would|leaves|is that|lets|says|treats|talks|thinks|\\w+s)|^what (kind|sort|type) of (people|parents|colleagues|friends|folk) (do|would|leave|say|treat|let)\\b(?! you)\\b',
      ),
      wrapped(
        '^what (good|use) (would|will|does|did|could|is)\\b|^what do you mean , you\\b|^what part of .* you (not )?understand',
      ),
      wrapped(
        '^who (do you think you are|gave you the right|in their right mind|is the real|should have (?!.*\\b(in your (view|opinion|eyes)|do you think|according to)\\b))|^in what world\\b|^what were you thinking , \\w+ing',
      ),
      wrapped(
        '^where (is|was) your (self-respect|pride|dignity|conscience|sense|empathy|respect|courage|integrity|loyalty|backbone|spine)\\b|^where did (you|he|she|they) go wrong\\b|^when do you (intend|plan) to\\b|^where do (you|they) get off\\b|^who (are you|is (he|she)|do (you|they) think (you|they) are) to (?!(you|him|her|them)\\b)\\w+|^who asked you\\b|^what business (is|was) it\\b|^what (else )?did you expect($| (to|would) happen| from (a|an|someone|people)\\b)',
      ),
      wrapped(
        '^how (?!many|much|few|little)(very |utterly |incredibly )?\\w+ of (you|him|her|them|it|that|this|your|his|the|my)\\b|^who (else )?(but|other than) \\w+|^(when|how|where) (did|do) (you|he|she|they) lose (your|his|her|their|all) (backbone|spine|bottle|nerve|integrity|manners|marbles|self-respect|dignity|grip|sense)\\b|^what are you hiding\\b|^how much more\\b|^how (?!important|likely|certain|clear|sure|come)\\w+ (is|was) it (for you )?that\\b|^(what is your|what) excuse\\b|^how many (more )?times (do|must|have|does|will)\\b.*\\b(to be told|to tell|to say|before)\\b|^how (do|can|could|would) you (justify|defend|excuse|live with|sleep at night|look (him|her|them|yourself) in)\\b|^why (bother|would any(one|body)|would a grown|should anyone)\\b',
      ),
    ),
  }),
  englishRule({
    name: 'wrong-done',
    kind: 'leading',
    when: ['question-word'],
    fits: either(
      wrapped(
        '^(what|how|who|when|where)\\b.* (be|been|being|was|were|get|got|getting|is|are) (\\w+ly |so |all |just |always )*({wronged})\\b',
      ),
      wrapped(
        '^(\\w+ )?(what|how|who|when|where|which)\\b.* ({wronged}) (you|him|her|them|us|your|the|everyone|everybody)\\b(?! (with|by|that|who|for)\\b)',
      ),
      wrapped(
        "^(\\w+ )?(what|how|who|when|where|which)\\b.*\\b({sulking})\\b|^where (was|were|is|are) (the|your|his|her) ({people}|school|organisation|company|hospital|police|council|authorities) in (all )?(of )?(this|that)\\b|^(which|what) (part|bit) .*\\b(n't|not)\\b.* (get|understand)$|^who (do|does|did) (he|she|they|you) think (he|she|they|you) (is|are|was|were)( (fooling|kidding))?$|^how (do|did|can) (you|they) (stand|stick) (him|her|it|them|that|\\w+ing)\\b|^how is (it|that|this) (any of )?(your|his|her|their) (business|problem)\\b|^(what|how) would (a|any) (real|proper|decent|sane|normal|true|responsible) \\w+|^where is the (logic|fairness|justice|respect|decency|point) in (it|that|this|all this)$|^what (do|does|did|has|have) .* (have|got) against\\b|^what (was|is|were) your (\\w+ )?mistakes?\\b|^what (else )?(did|have|had) (you|he|she|they|your \\w+|the \\w+) (get|got|do|done) (so )?wrong\\b|^what (kind|sort) of (message|signal|example) (does|do|did|is|are|was)\\b|^what (was|were|is|are) (he|she|they|you) thinking , \\w+ing\\b|^what (is|was) so \\w+ that\\b|^whose (bright|brilliant|clever|great|genius) idea\\b|^what (else )?(is|are|was|were) (he|she|they|you) (really |actually )?hiding\\b",
      ),
      wrapped(
        '^(\\w+ )?(what|how|who|when|where|which)\\b.* (to|of|about|from|by|for|you|in|he|she|they|have|having) (wast(e|ed|ing)|fail(ed|ing)? (him|her|them|your|the|as|that|so|at)|ruin(ed|ing)?|mess(ed|ing)? (it|this|things|up)|screw(ed|ing)?|abandon(ed|ing)?|desert(ed|ing)?|betray(ed|ing)?|neglect(ed|ing)?|bottling|chickening|giv(e|ing) in|gave in|cav(e|ed|ing)( in)?|run(ning)? away|ran away|roll(ed|ing)? over|hid(e|ing)? behind|turn(ing)? a blind eye|look(ing)? (away|the other way))\\b',
      ),
      wrapped(
        '^(\\w+ )?(what|how|who|when|where|which)\\b.*\\b(your|his|her|their) (own )?(fault|failure|failings?|blunder|betrayal|neglect|shortcomings?|weakness(es)?|flaws?|so-called)\\b|^(what|how)\\b.*\\b((mess|damage|harm|trouble|chaos|havoc) (that )?(you|he|she|they)|(you|he|she|they) put (you|him|her|them|your \\w+) through)\\b',
      ),
    ),
  }),
  englishRule({
    name: 'too-much-in-a-word',
    kind: 'leading',
    when: ['question-word'],
    fits: either(
      wrapped(
        '^(\\w+ )?(what|how|who|where|which|when)\\b.* (this|that|his|her|your|their) (constant|endless|eternal|never-ending|perpetual|incessant|obsessive|desperate|blind|so-called)\\b|^(what|how|where)\\b.*\\b(fear|habit|tendency|attitude|hang-?up|obsession|plan|theory|notion|need) (\\w+ ){0,2}?of (yours|his|hers|theirs)\\b|\\b(need|urge|craving|obsession) (to (please|control|be (liked|right|loved|needed|perfect|the)|win|impress|prove))\\b|^where\\b.*\\ball (this|that|your|his|her) ({emotion})\\b',
      ),
      wrapped(
        "^(what|who|how|which)\\b.*\\b(excuse|apology|joke|mess) (for|of) an?\\b|^(what|how|who|where|when|which)\\b.*\\b(of all (people|places|times)|for once$|for a change$|the only (one|person) (who|that) (does|ever|cares|bothers|works)|finally (see|listen|grow up|admit|accept that|learn|understand|take (this|it|him|her|them|responsibility))|for crying out loud|for (god|heaven|pity)'s sake|so (badly|poorly|coldly|harshly|rudely|cruelly|blindly|easily fooled|little (effort|interest|respect)))",
      ),
      wrapped(
        '^what (made|makes|turned) (you|him|her|them) so ({judging}|hard on|strict|cold|soft|quick|slow|late|blind|certain|determined|dependent|afraid of|distant|passive|defensive|suspicious|keen|desperate|easy)\\b|^what gives you the idea that you\\b|^what took (you|him|her|them) so long|^what is it (with (you|him|her|them|people)|about you)\\b|^what (do|does|did) (you|he|she|they) have to say for|^what more (do|does|could|did|can) (you|he|she|they|anyone) (need|want|expect)( to| before|$)',
      ),
      wrapped(
        '^how (is|are|was|were|am) ([\\w-]+ ){1,4}?(supposed|meant|expected) to\\b|^how (much|bad|far|many|long|low)\\b.* (have|has|must|need|needs)( \\w+)? (to )?.*\\bbefore\\b|^how far (are|will|would) (you|he|she|they) .*\\blet\\b',
      ),
      wrapped(
        '^(how|what) (did|do|does|would|could|can) (you|he|she|they|anyone) even\\b|^how (do|does|can|did) (you|he|she|they|anyone) still (?!manage|find|enjoy|keep|cope|get)|^how (did|could|can) (you|they) let (?!go\\b|us\\b|me\\b)(?!([\\w-]+ ){1,3}(know|in|down gently|go)\\b)|^what (made|makes|possessed) (you|him|her|them) (always|constantly|bother|imagine|suppose|give in|give up|look away|run away)\\b',
      ),
      wrapped(
        '^(how (is|was|can|could|does|did) (it|that) (\\w+ )?((come |be |happen |come about )?that|possible that)|how do you explain( it| the fact)? that|what explains( the fact)? that)\\b.*\\b(still|always|never|constantly|keep|keeps|nobody|no one|so|too|all (your|his|her|their|the)|lost|every time|again)\\b',
      ),
      wrapped(
        '^(what|how|when|where)\\b.* (you|he|she|they) (lose|lost) (all )?(your|his|her|their) (authority|credibility|control|touch|temper|cool|respect)\\b|^how (are|will|do|can) (you|he|she|they) (ever )?(going to )?(ever )?(make (it up|up for|amends)|put (it|this|things) right|undo|redeem|live (it|this) down)\\b|^who gave (?!you that)([\\w-]+ ){1,3}?the (right|authority|idea)\\b',
      ),
    ),
  }),
];

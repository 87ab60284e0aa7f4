import { core, either, englishRule, wrapped, type EnglishRule } from '../englishRule';

/** An open form with a verdict inside. */
export const presuppositionRules: readonly EnglishRule[] = [
  englishRule({
    name: 'how-could-you',
    kind: 'leading',
    when: ['question-word'],
    fits: either(
      wrapped(
        '^how (could|can|dare) (you|he|she|they|it|anyone|anybody|someone|somebody|people|an? [\\w-]+( \\w+)?|any [\\w-]+( \\w+)?) (possibly|be|trust|believe|respect|work with|tolerate|accept|even|ever|still|just|simply|not|let|be so|live with|stand|have (been so|let|missed|forgotten|not|done|said|thought)|do (that|this|such)|say (that|such|something)|stay (so|with)|think (that|you|it)|allow|miss|forget|leave (him|her|them|a)|ignore|put up|stand by|treat|expect (him|her|them|people|us))\\b',
      ),
      wrapped(
        '^how could (nobody|no one|everyone|(the|your|his|her|their) [\\w-]+) (have (seen|known|missed|forgotten|let)|let|allow|do|leave|treat|forget|miss|ignore|fail|just|not)\\b|^how dare\\b|^how (hard|difficult) can it be\\b|^how (do|can|could) you expect\\b|^who (would|could|does|do|did) n.t\\b|^what (are|is|was|were) ([\\w-]+ ){1,4}so \\w+ (of|about)$',
      ),
      wrapped(
        '^what did you do wrong|^what mistakes? did you|^what did you do to (provoke|cause|deserve|upset|annoy|make (him|her|them) (so )?(angry|mad|leave|cry))\\b',
      ),
      wrapped(
        "^(what|how|why|who|where) (on earth|the hell|in the world|in god's name|the heck|the fuck|in heaven's name|for heaven's sake)\\b",
      ),
      wrapped(
        '^what (made|makes) you (think|believe|feel)( that)? ([\\w-]+ ){1,8}?(was|were|is|would be) (\\w+ )?(acceptable|ok|okay|fine|appropriate|professional|normal|wise|clever|smart|funny|reasonable|a good idea|your (job|call|place))\\b',
      ),
      wrapped('^what does (it|that|this) say about you\\b'),
      wrapped(
        '^how could (he|she|they|anyone|anybody|somebody|someone|an? [\\w-]+) (?!(help|better|best|support|improve|contribute|know|tell|assist|see|respond|make it|be of|be more|have (helped|known|done|responded))\\b)\\w+',
      ),
      wrapped('^what (possessed|got into|came over) (you|him|her|them|your|the)\\b'),
      wrapped(
        "^(what|how|when|where|who|why)\\b.*\\ban? (complete|total|right|utter|proper|real|big|bloody|massive|absolute) (mess|disaster|hash|muddle|pig's ear|cock-up|balls-up|catastrophe|shambles|fool|state)\\b",
      ),
      wrapped(
        '^how did (you|he|she|they) (manage|contrive|come|end up) (to )?({blunders}|\\w+ing so \\w+)\\b|^how did you (miss|overlook|fail to|not |forget to|let (it|things|him|her|them)(?! (know|go|in)\\b))|^how (did|do|could|can|would) (you|he|she|they|nobody|anyone|anybody) (still )?not (see|notice|know|reali[sz]e|spot|think|understand|pick up|hear|report)',
      ),
      wrapped(
        '^(what|how|which|who|where|when|why)\\b.*\\b(glaringly|blatantly|patently|conveniently|needlessly|shamelessly|stupidly|foolishly|carelessly|recklessly|rudely|unfairly|selfishly|ridiculously|spectacularly|deliberately|so obviously|so clearly|yet again|as usual)\\b',
      ),
      wrapped(
        "^(what|how|why)\\b.*\\b(anyone|someone|somebody|people|a (man|woman|boss|colleague|person|parent|teacher)|a grown (man|woman)) (who|that) (lies?|cheats?|bull(y|ies)|shouts?|screams?|treats?|behaves?|acts?|talks?|steals?|never|always|ca n't|does n't|manipulates?|refuses?|only)\\b",
      ),
      wrapped(
        '^(at what point|when|why|how|what made you|how come)\\b.* (did you|you|made you) (stop|stopped|give up|gave up|quit) (caring|trying|listening|believing|bothering|on (him|her|them|people|yourself|the \\w+))\\b',
      ),
      wrapped(
        '^what is (the point|the use|wrong with|the matter with|your problem)\\b|^what( is)? gives you the right\\b|^what right\\b',
      ),
      wrapped(
        '^what (made|makes) you (think|believe|so sure)( that)? ((it|that|this) (was|were|would be|is) (a |an |such a |your )?(\\w+ )?(good|ok|okay|fine|clever|smart|wise|acceptable|job|normal|right|great|appropriate|professional)|you (could|can|had the right|should|are (better|the only)|were (better|entitled)))\\b',
      ),
    ),
  }),
  englishRule({
    name: 'verdict-in-the-question',
    kind: 'leading',
    when: ['question-word'],
    fits: either(
      wrapped(
        "^(\\w+ )?(what|how|why|who|which|when|where)\\b(?!.*\\b(called|labelled|accused of|seen as|the (word|label|term|phrase)|mean by)\\b).*\\b(his|her|their|such|that|this|your|an?|the|so|being|those|these|everyone's|everybody's|full of) ([\\w-]+ ){0,4}?({judging})\\b",
      ),
      wrapped(
        '^(what|how|why)\\b.*\\bsuch (an? )?(?!young|small|large|big|close|good|long|old|little|nice|important)\\w+ (behaviou?r|attitude|idea|decision|{people})\\b',
      ),
      wrapped(
        '^(what|how|which|who)\\b.*\\bsuch an? (\\w+ )?(\\w+ of an? \\w+|shambles|mess|joke|disgrace|nightmare|circus|pushover|martyr|doormat|soft touch)\\b',
      ),
      wrapped(
        '^(what|how|where|when)\\b.*\\byou (\\w+ ){0,3}?(abandon(ed)?|desert(ed)?|betray(ed)?|bottled|chickened|bullied|overreacted|snapped at|fail|failed|mess(ed)?|screw(ed)?|ruin(ed)?|botch(ed)?|mishandled?|neglect(ed)?|(let|allow(ed)?) (it|this|that|things|him|her|them|yourself) (to )?(get|go|slide|drag|come|be|walk|happen|run|slip|fester|escalate|spiral)|gave in|caved|went too far|dropped the ball|looked away|turned a blind eye|jumped to conclusions|hid behind|went behind)\\b',
      ),
      wrapped('^(what|how)\\b.* let(ting)? (\\w+ ){1,2}down\\b'),
    ),
  }),
  englishRule({
    name: 'guilt-in-the-question',
    kind: 'leading',
    when: ['question-word'],
    fits: either(
      wrapped(
        '^how (very |deeply |utterly )?({feeling}) (is|was|were|are|did|do|does|must|has|have|had)\\b|^how ({judging}) (is|was|were|are|did|do|does|can)\\b|^how ({feeling}|much of a (failure|relief|burden|shock|blow|let-down)|much (did|do|does) (it|that|this|he|she|they) (hurt|annoy|upset|anger|scare|frighten|disappoint|humiliate))\\b(?! of you)',
      ),
      wrapped(
        '^(who|whose)( is| was| are)? (really |actually )?(to blame|at fault|the fault|fault)\\b|^who do you blame\\b|^who messed',
      ),
      wrapped('^who( is| was) (really |actually )?(to blame|at fault)'),
    ),
  }),
  englishRule({
    name: 'always-never',
    kind: 'leading',
    when: ['question-word'],
    fits: either(
      wrapped(
        '^(why|how come|how is it( possible)?|what (makes|made|causes)( it)?) ({aux} )?((it )?that )?(you|your \\w+|he|she|they|nobody|no one|people|everyone|everything)\\b( \\w+){0,4}? (always|never|constantly|keep (letting|putting|avoiding|failing)|again and again|time and again|all the time|every (single )?time)\\b',
      ),
      wrapped(
        '^how come .*\\b(so(?! (well|good|smoothly|far|quickly|soon|early|late|long))|too|such|nobody|no one)\\b',
      ),
      wrapped(
        '^why (do|did|would|are|have) you (still |really |keep )?(let(ting)? (?!us\\b|me\\b|go\\b|it (?!happen)|([\\w-]+ ){1,3}(go home|leave|know|in|stay|out)\\b)([\\w-]+ ?){1,3}|put(ting)? up with|tolerat\\w+|allow(ing)? (people|him|her|them|yourself)|put yourself last|make it so (hard|difficult)|overreact\\w*|insist(ing)? on (being|doing everything)|refuse)\\b',
      ),
      wrapped(
        '^why (are|were) you (being )?(so|too|such an?) ({judging}|afraid|scared|negative|defensive|strict|hard on|insecure|controlling|sensitive|cold|passive|dependent|eager to please|weak)\\b',
      ),
    ),
  }),
  englishRule({
    name: 'when-will-you-finally',
    kind: 'leading',
    when: ['question-word'],
    fits: either(
      wrapped(
        '^when (are|will|did|do) (you|he|she|they) (finally|at last|ever|going to|(see|realise|realize|admit|understand|accept|face|learn|get) (that|it)\\b|stop (caring|listening|trying|believing|loving|being|pleasing|taking|making|\\w+ing yourself|\\w+ing (everyone|people|him|her))|start (standing|taking|being|listening)|learn)\\b',
      ),
      wrapped(
        '^how (much longer|long) (are|will|do) you (going to |want to |plan to |intend to )?(keep|continue|put up|let|go on|accept|tolerate|take this)\\b',
      ),
      wrapped(
        '^how (much longer|long|often|many (times|years|months|weeks)) (have|has|had|did|are|is) (you|he|she|they) (been )?(let|letting|allow|allowed|allowing) (it|this|that|things|him|her|them|yourself|people|(that|the|your|his|her|this|those) [\\w-]+( [\\w-]+)?) (to )?(go on|slide|drag|drift|fester|get away|treat|talk|speak|bully|boss|trample|dictate|rule|run (rings|wild|riot|you|the|your|over|all|him|her)|walk (all )?over)\\b|^how (much longer|long|many (times|years|months|weeks)) (have|has|did) (you|he|she|they) (just |simply |been )*(tolerat(ed?|ing)|put up with|putting up with|st(ood|and|anding) by($| and| while| when)|look(ed|ing)? (away|the other way))( |$)',
      ),
    ),
  }),
  englishRule({
    name: 'answer-handed-along',
    kind: 'leading',
    when: ['question-word'],
    fits: core(
      "^(what|how|which|who|why)\\b.* , (an?|the|your|some|more|less) [\\w' -]{2,40}? (maybe|perhaps|for (example|instance|one))$|^(what|how|which|who|where)\\b.* , (maybe|perhaps|for (instance|example)) (an?|the|your|through|via|some)\\b|^(what|how|which|why)\\b.* , (was it |is it |because of |out of )?((probably|maybe|perhaps|a bit|very|really|because|of course|i suppose|some) )*(angry|sad|scared|afraid|tense|nervous|anxious|frustrated|disappointed|hurt|relieved|ashamed|guilty|lonely|tired|(anger|fear|shame|guilt|jealousy)( of [\\w ]+)?|because [\\w' ]+|an? \\w+|still \\w+|run away)$",
    ),
  }),
];

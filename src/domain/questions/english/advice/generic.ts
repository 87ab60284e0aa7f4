import { asking, begins, both, either, englishRule, not, type EnglishRule } from '../englishRule';

const told = not(begins('question-word', 'telling'));
const someone =
  "((?!(sounds|seems|looks|feels|you|i|it|there|what|who|which|how|nobody|everybody|everyone|anyone)\\b)[\\w'-]+ ){1,6}?";
const notADeed =
  '(know|feel|understand|reali[sz]e|see|have(?! an? )|be (able|ashamed|fine|ok|okay|grateful|glad|proud|enough|obvious|clear|possible))\\b';

/** Advice as a rule for everybody, or as what somebody ought to do. */
export const genericRules: readonly EnglishRule[] = [
  englishRule({
    name: 'the-trick-is',
    kind: 'advice',
    when: ['stated'],
    fits: both(
      told,
      either(
        asking(
          "^(the|one|an?|my|our|best) ([\\w'-]+ ){0,3}?(trick|secret|key|knack|art|rule|rule of thumb|way|answer|solution|remedy|cure|fix|approach|move|line|step|thing|bet|policy|option)( (with|to|for|of|in|here|there|out|round|around|forward) ?[\\w' -]{0,40}?)? (is|was|would be|has to be|might be|may be) (simply |just |always |usually |often |never |not )*(to|not|with|by|through|{acts}|an?|\\w+ing)\\b",
        ),
        asking(
          "^(all|what|the (only |one )?thing) ((it|that|this|you|they|he|she|we|the|your|his|her|a) )([\\w'-]+ ){0,3}?(really |actually |now )?(needs?|takes?|wants?|requires?|lacks?|could (use|do with)|have to do|has to do|should do|must do)( (here|now))? (is|are)\\b",
        ),
        asking(
          "^([\\w' ]{1,60} , )?that is (all |just |exactly |really )?what (?!(you|he|she|they) (want|wanted|said|did|do|are|were|is|was)\\b)([\\w'-]+ ){1,4}?(needs?|need to do|should do|ought to do|would do|works?|helps?|helped)\\b",
        ),
        asking(
          '^(never|always) (?!(mind|a|an|the|been|had|in|on|have|so|such|too|you|your|easy|nice|good)\\b)\\w+',
        ),
      ),
    ),
  }),
  englishRule({
    name: 'no-harm-in',
    kind: 'advice',
    when: ['stated', 'auxiliary'],
    fits: both(
      told,
      either(
        asking(
          "^(there (is|can be|would be|will be|was)( n't| not)? |i (see|can see) )?(really |absolutely |also )*(no|not much|little|nothing|any|much) (real |great |possible )?(harm|shame|crime|sin|law|wrong|need|point|use|sense|disgrace|obligation) (((in|with|against) )?\\w+ing|(in|with|against) (an?|some)|(for you )?to \\w+)",
        ),
        asking(
          "^([\\w' ]{1,20} , )?(i (think|feel|guess|reckon|believe)( that)? )?there (is|would be|might be|may be|could be) (also |always |surely |definitely |perhaps |maybe )*(a (strong |good |clear )?case|merit|value|scope|mileage|every reason|wisdom|(a lot|much|something|plenty|some merit) to be said|benefit|sense|virtue|room) (in|for|to)\\b",
        ),
        asking(
          "^(i (would say|find|think|reckon|believe) )?(it |that )?(would |might |could |may |will |does |do |ca |can |never |always |often |usually |sometimes |certainly |really )*(n't |not |never )?(pays?|hurts?|harm|costs? nothing|does no harm|do (any|no) harm|makes? (good )?sense) (to|if|for)\\b",
        ),
        asking(
          '^(it (is|might be|may be|could be|would be) )?(maybe |perhaps |possibly |probably |always |well |usually |often |generally |still )*((be |might be |could be )?(well )?worth (an?|the|your|some|\\w+ing)|(best|better|safest|safer|wisest|wiser|easier|simplest|simpler|quicker|kinder|good|wise|handy|prudent|advisable) (practice )?(to (?!hear|see you|know)\\w+|off \\w+ing))\\b',
        ),
        asking(
          '^(surely |maybe |perhaps )?there (must|has to|might|may|should) be (someone|somebody|an?|some|something|another)\\b.* (could|can|to|who)\\b',
        ),
        asking(
          '^(surely |perhaps |maybe |clearly )(there is|this is|that is|it is|it calls for|this calls for) (a case for|a job for|one for|a matter for|time (for|to))\\b',
        ),
      ),
    ),
  }),
  englishRule({
    name: 'somebody-should',
    kind: 'advice',
    when: ['stated'],
    fits: both(
      told,
      not(
        asking(
          '\\b(think|thinks|thought|said|says|told|believes?|feels?|felt|expects?|expected)\\b.*\\b(should|must|ought)\\b',
        ),
      ),
      either(
        asking(
          "^(somebody|someone|another [\\w-]+|an? [\\w-]+|your [\\w-]+|the [\\w-]+)( (?!(is|was|that|you)\\b)[\\w'-]+){0,4}? (could|can) ({soft*})(?!(see|tell|get|hear|keep|use|go|make|read|do|run|walk|give)\\b)({acts})\\b",
        ),
        asking(
          `^(i (just |really )?(think|feel|reckon|believe)( that)? )?${someone}(should|ought to|had better|needs to|need to|must(?! (be|hurt|sting|{state})\\b)) (really |just |also |at least |first |always |not |never |probably )*(?!${notADeed})\\w+`,
        ),
        asking(
          `^${someone}(needs?|requires?|deserves?|could (use|do with)|would benefit from|calls? for) (an?|some|more|firm|clear|better|proper|to be \\w+(ed|en)|\\w+ing)\\b`,
        ),
      ),
    ),
  }),
  englishRule({
    name: 'so-you-need-to',
    kind: 'advice',
    when: ['none'],
    fits: both(
      ({ sentence }) => sentence.questionMarks === 0,
      asking(
        `\\byou (really |just |simply |also |always |first |maybe |perhaps |probably |definitely )*(need to|have to|have got to|got to|should|ought to|must|had better|could (always|maybe|perhaps|at least|try)|might want to|can always) (really |just |simply |also |always |first |not |never )*({acts}|be (clear|firm|strict|honest|careful|consistent|more|quick|upfront|blunt))\\b`,
      ),
      not(
        asking(
          "^(?!(if|when|whenever|before|after|once|unless) ).*\\b(think|thinks|thought|feel|feels|felt|believe|believes|believed|said|says|told|seems?|sounds?|why|what|how|as if|like|know|known|convinced|hate|afraid|hope|hoped|want|wanted|wish|did n't|because)\\b((?! , ).)*\\byou (\\w+ )*?(need|have|must|should|ought|could)\\b|^(so )?(you|he|she|they) (?!need|have|should|must|ought|had|could|texts?|calls?|keeps?)",
        ),
      ),
    ),
  }),
  englishRule({
    name: 'you-would-do-well',
    kind: 'advice',
    when: ['stated'],
    fits: both(
      told,
      either(
        asking(
          "^([\\w' ]{1,40} , )?you (would|will|could|might) (really |certainly |also )?(be|do) (very |much |a lot |far |well )*(wise|mad|smart|crazy|foolish|daft|silly|well|better|right|as well|advised|safer|happier|justified|within your rights|doing yourself)\\b",
        ),
        asking(
          "^([\\w' ]{1,40} , )?you (are|would be) (much |far |always |probably |perfectly |well |quite )*(best|better|better off|as well|within your rights|entitled to|allowed to|free to|safest)\\b",
        ),
        asking(
          '^you (always |still |also )*(have|have got) (the|every) (option|right|choice|possibility|chance) (of|to)\\b',
        ),
        asking(
          "^([\\w' ]{1,40} , )?you (people|two|guys|both|all|lot|folks|lads|and [\\w' ]{1,20}?) (should|could|need to|must|have to|ought to|might want to|can|had better)\\b(?! (be|have been|feel) )",
        ),
        asking(
          "^([\\w' ]{1,40} , )?you (can |could |may |might |should )(please |kindly |well |always |also |maybe |perhaps |just |easily |safely |simply |politely |\\w+ly )+\\w+(?! (that|how) you)",
        ),
        asking(
          "^([\\w' ]{1,40} , )?you (will |would |do )?(really |also |probably |always |just |definitely )*want to (watch|make sure|be (careful|firm|clear|sure)|get (that|this|it|yourself|some|a|an|the)|keep (an?|your|it|some)|start|put|write|check|log|speak|think|look|consider|try|have an?|set|avoid|document|nip)\\b",
        ),
        asking(
          "^([\\w' ]{1,40} , )?you (must|have to|have got to|got to|need to|are going to have to|will (have|need) to|do n't (have|need|want) to|never want to|owe it to|better|had better|would better) (?!(be|have|feel|know|realise|realize|think|see|hate|love|find|miss|wonder|regret|want|hear) )\\w+",
        ),
      ),
      not(
        asking(
          '\\byou (must|have) (to )?(be|have|feel)\\b|^you (will |would |do )?(want|have|need) to (leave|win|please|control|impress|own|prove|fix every|save every|be (liked|loved|needed|right|perfect|the))|^you (can|could) (\\w+ly |just )+(see|hear|feel|tell|imagine|be|say)\\b|^you (can|could) (hardly|barely|scarcely|only)\\b|\\bseriously\\b',
        ),
      ),
      ({ sentence }) => sentence.questionMarks === 0 || /,|maybe|perhaps/.test(sentence.plain),
    ),
  }),
];

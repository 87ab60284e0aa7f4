import { asking, begins, both, either, englishRule, line, not, type EnglishRule } from '../englishRule';

const lead =
  "(^|^[\\w' ]{1,40} , |^(i (just |really |do |honestly )?(think|guess|suppose|feel|believe|reckon|would say)( that)? )|^(next time|then|first|surely|maybe|perhaps|possibly|of course|in that case|in the meantime|personally) (, )?)";
const knowing =
  'known|told (us|me)|mentioned|warned|seen|noticed|reali[sz]ed|expected|felt|been (so|very|really|quite|terri)|understood';

/** Advice that does not even ask. */
export const statementRules: readonly EnglishRule[] = [
  englishRule({
    name: 'you-should',
    kind: 'advice',
    when: ['stated'],
    fits: both(
      either(
        asking(
          `${lead}you ({soft*})(should|ought to|had better|would better|might want|may want|might try|would do well|would be better|might as well|could|might consider|could better)\\b`,
        ),
        asking(
          `${lead}you ({soft*})might ({soft*})have ({soft*})(?!(got|made|went|came|ran|turned|cut|dropped|started to|(put|let) yourself)\\b)({did}|rung|spoken|taken|given|written|checked|shown|warned|explained|offered|waited|listened|consulted|involved|included|raised)\\b`,
        ),
        asking(
          `${lead}you (will )?(have to|have got to|need to) ({soft*})be ({soft*})(strict|firm|clear|kind|tough|patient|consistent|direct|clearer|firmer|stricter|tougher|kinder|softer|braver|bolder|gentler|quicker)\\b`,
        ),
        asking(
          `${lead}you ({soft*})can (just|always|also|simply|perhaps|maybe|easily|still|try|ask|better)\\b`,
        ),
        asking(
          `${lead}you ({soft*})(just|simply|really|definitely|probably|maybe) (need|have|must|got)( to)?\\b`,
        ),
        asking(
          '^(it |that |this )?(sounds|seems|looks) (like|as if|to me( like)?)( that)? you (could (use|do with)|need|should|ought)\\b',
        ),
        asking(
          '^(maybe|perhaps|possibly) (you|we|they|he|she|someone) ({soft*})(can|could|should|need|have to|must|might|ought)\\b',
        ),
        asking(
          '^i (really |do |just )?(think|feel|believe|reckon)( that)? you ({soft*})(need|have to|must|should|are better)\\b',
        ),
      ),
      not(
        asking(
          `\\b(should|could|might|ought to) (not |n't )?({soft*})(have )?({soft*})(${knowing})|you (could|might|may|can) ({soft*})(be(?! (more|clearer|firmer|better|a bit more|stricter))|feel|have been|see|hear|tell|sense|say that|notice|n't|not|do nothing)\\b`,
        ),
      ),
      not(begins('question-word')),
    ),
  }),
  englishRule({
    name: 'you-need-to',
    kind: 'advice',
    when: ['stated'],
    fits: both(
      asking(
        `${lead}you (need|have|must|had) (to )?({soft*})(be (more|clearer|firmer|stricter|careful|honest)|{acts}|protect|trust|accept|find|think|learn|put|set|lower|raise)\\b`,
      ),
      not(({ sentence }) => sentence.questionMarks > 0 && !/(?:,|\bn't\b)/.test(sentence.plain)),
      not(asking('^you must have|you had to|you have (been|a|the)\\b')),
      not(begins('question-word', 'telling')),
    ),
  }),
  englishRule({
    name: 'if-i-were-you',
    kind: 'advice',
    fits: either(
      line(
        '\\bif (i|it) (were|was|had been) (you|me|in your|up to me|my)\\b|\\b(in your (place|shoes|position|case|situation),? (, )?i)\\b|\\bif i had (your|that|this) (job|problem|team|boss)\\b',
      ),
    ),
  }),
  englishRule({
    name: 'i-would',
    kind: 'advice',
    when: ['stated'],
    fits: both(
      asking(
        '^(personally |first |then |actually |maybe |perhaps |well |in that case |honestly |, )*i (would|might)( have)? ({soft*}|first of all |never |rather |start by |begin by |try and |go |straight away |immediately )*({acts}|{did}|gone|rung|written|spoken|taken|refused|stopped|started|reported|apologi[sz]ed|insisted|demanded|handled|tried|used|stayed|walked|talked|told|asked|called|waited|said|left|advise|recommend|let|put|leave|be (more|clear|careful|firm|honest)|focus|choose|go for|opt)\\b',
      ),
      not(
        asking(
          '^i would ({soft*})(like|love|want|be (curious|interested)|find it|say you|say (that|it)|have thought|get (angry|so|very|really|nervous|quite)|feel)\\b|^i would ({soft*})(ask you|say|hear)\\b',
        ),
      ),
    ),
  }),
  englishRule({
    name: 'my-tip',
    kind: 'advice',
    when: ['stated', 'auxiliary'],
    fits: either(
      asking(
        '^(?!{aux} (?!i ))(.* )?(my|one|another|a|some|the best|best|small|little|practical|golden|quick) (\\w+ )?(tip|advice|suggestion|recommendation|idea|option|solution|way|approach)s?( would be| could be| might be| is| , | for you|$)|^(tip|advice|suggestion|idea)( ,| would)|^(.* )?piece of advice\\b',
      ),
      asking(
        '^(i (would |can |could |do |want to |might |just |strongly |really )*|can i |could i |may i |might i |let me |we )(suggest|recommend|advise|propose|urge|encourage|give you (a|some|one)|offer (a|some|one))\\b',
      ),
      asking('^(do )?you know what (works|helps|helped|you should|i would)\\b'),
    ),
  }),
  englishRule({
    name: 'what-works-for-us',
    kind: 'advice',
    when: ['stated'],
    fits: both(
      either(
        asking(
          "^((in|on|at|with|for|over|back|here|where) (our|my|us|me|i)\\b[\\w' ]*?,? ?(, )?(we|i|it|they|a|an|the|this|that|everyone|people|our|works?|all)\\b)",
        ),
        asking(
          '^(it|that|this) (always |really |often |usually |sometimes |also |has )*(helps|helped|works|worked) (me|us|for me|for us|well|a lot|if you|to)\\b',
        ),
        asking('^(we|our \\w+) (use|have|do|did|used|started|made|keep|let|put|tried|had|hold|run|work)\\b'),
        asking(
          '^there (is|are) (also |always )?(an?|some|the|this|these) (\\w+ ){0,3}?(option|possibility|book|course|training|app|method|form|helpline|tool|podcast|workshop|technique)s?\\b',
        ),
        asking(
          '^(a (colleague|friend)|someone|somebody|my \\w+|one of (us|our)|others?)\\b.* (that|which|it) (really |always )?(worked|helped|did wonders|solved)',
        ),
        asking(
          '^(i|we) (always|usually|often|normally|generally|tend to|find it|found it|found that|find that) (\\w+ )*?({acts}|helps?|helped|works?|worked|useful|helpful|had|made|used|started|did|asked|called)\\b',
        ),
      ),
      not(begins('question-word', 'telling')),
    ),
  }),
  englishRule({
    name: 'what-works-for-me-is',
    kind: 'advice',
    when: ['question-word', 'stated'],
    fits: asking(
      '^what you (need|should|could|have to|ought)\\b|^what (he|she|they|we|it|(that|this|the|your|his|her|those|these) [\\w-]+( [\\w-]+)?) (really |actually |now )?(needs?|wants?|lacks?|requires?|should do|could do with|is missing)\\b.* (is|are)\\b|^(what|something|one thing) (that )?(\\w+ )?(works?|worked|helps?|helped|i (do(?! n.t)|did|always do|find|found|would do|usually do|tend to do|did was))\\b.* (is|was|would be)\\b',
    ),
  }),
  englishRule({
    name: 'it-would-be-better',
    kind: 'advice',
    when: ['stated'],
    fits: both(
      asking(
        "^((i (\\w+ )?(think|guess|feel|suppose|believe|wonder)( that| if| whether)? |maybe |perhaps |probably |surely |then |actually |possibly )(, )?)*((it|that|this|there|[\\w' ]{1,40}?) (would|might|could|may|will) ({soft*})(be ({soft*})(a |much |a lot |a bit |far )*({sensible}|good|great|nice|wonderful)|help|make (it|sense|a difference)|work (better|well)|do you good)\\b|(it is|its|it's|that is) ({soft*})(a |much |always |a lot |a bit |often )*({sensible}) (to|if|that you|for you|\\w+ing|idea)\\b|(the )?best (to|thing|is|would)\\b|better to\\b|better (not|just|{acts})\\b)",
      ),
      not(begins('question-word', 'telling')),
      not(
        asking(
          '^you |^i (would|could)|^(what|which|how|who|where|when|why)\\b|^it would be (good|nice|great|useful|helpful) to (hear|know|understand)',
        ),
      ),
    ),
  }),
];

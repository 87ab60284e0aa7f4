import { asking, begins, both, core, either, englishRule, type EnglishRule } from '../englishRule';

const something = "(?!it\\b|that\\b|this\\b|there\\b|he\\b|she\\b|they\\b|you\\b|i\\b|we\\b)[\\w' -]{2,60}?";
const telling = '(tell|say|share|add|explain|describe|show|elaborate|talk|walk|go on|start|begin|hear)';

/** Advice put forward as a plain question, about a thing or somebody else rather than "you". */
export const suggestedRules: readonly EnglishRule[] = [
  englishRule({
    name: 'could-not-anybody',
    kind: 'advice',
    when: ['auxiliary'],
    fits: core(
      "^(can|could|would|might|will) (an?|another|some|the|your|his|her|their|someone|somebody|one)( [\\w'-]+){0,5}? not (also |perhaps |maybe |just |at least |simply )*(?!be\\b|have\\b|({state})\\b)\\w+",
    ),
  }),
  englishRule({
    name: 'do-you-think-that-would',
    kind: 'advice',
    when: ['auxiliary'],
    fits: core(
      "^(do|would) (n't )?you (not )?(think|reckon|feel|suppose|believe|imagine|say) (that )?(maybe |perhaps )?(an?|some|more|another|less|fewer|(?!being|having|something|anything|nothing|everything)\\w+ing)\\b( [\\w'-]+){0,6}? (would|might|could|may|will)\\b",
    ),
  }),
  englishRule({
    name: 'a-thing-would-help',
    kind: 'advice',
    when: ['none'],
    fits: asking(
      "^((maybe|perhaps|i think|i reckon|i guess|surely) )*(an?|some|more|less|one|another|a bit of|(?!being\\b|having\\b|nothing\\b|something\\b|anything\\b|everything\\b)\\w+ing) ([\\w'-]+ ){1,9}?(would|could|might|will|can) (really |probably |surely |well |also |just |at least )*(sort|help|solve|fix|save|ease|do|make|take|settle|work|clear|calm|give|stop|prevent|change|lighten|be ({sensible}|enough|plenty|a start))\\b",
    ),
  }),
  englishRule({
    name: 'may-i-suggest',
    kind: 'advice',
    when: ['auxiliary', 'stated'],
    fits: either(
      asking(
        '^(may|might|can|could|shall|should) (i|we) ([\\w-]+ )?(suggest|recommend|propose|advise|point you|direct you|steer you|make a (\\w+ )?(suggestion|recommendation|proposal))\\b',
      ),
      asking(
        '^(would|do|did) you (like|want|need) (me|us|someone|somebody|one of us) to (?!hear|ask|repeat|know|listen)|^(want|need|like) (me|us) to (?!hear|ask|repeat)',
      ),
    ),
  }),
  englishRule({
    name: 'is-there-mileage-in',
    kind: 'advice',
    when: ['auxiliary'],
    fits: either(
      core(
        "^(is|was|would|might|could) there (n't |not )?(be )?(any |some |an? |perhaps |maybe |possibly |more |no |real |much )*(merit|mileage|value|scope|case|sense|wisdom|benefit|harm|point|advantage|virtue|mileage|milage) (in|for|to)\\b",
      ),
      core(
        '^(is|would) it (be )?(really |perhaps |maybe |now |about |possibly )*(too (late|soon|early) to|out of the question|such a bad (idea|thing)|so bad (to|if)|worth your while|high time|time (to|for|you|that))\\b',
      ),
      core(
        `^(is|would|could|might) ${something} (be )?(also |perhaps |maybe |possibly |still )*(an option|on the table|on the cards|out of the question|a possibility|worth (considering|a try|a go|a shot|thinking about|exploring|having|looking)|(the|an) answer|a solution|the way (forward|to go)|something (you|he|she|they) (could|would|might))\\b`,
      ),
      core(
        "^(could|might|may|would) (n't )?(the|one|an?) ((first|next|best|easiest|simplest|obvious|simple|right|possible|real) )?(answer|solution|way|trick|step|thing|fix|option|idea|approach|remedy)\\b.*\\bbe\\b",
      ),
    ),
  }),
  englishRule({
    name: 'if-you-would-it',
    kind: 'advice',
    when: ['auxiliary', 'stated'],
    fits: both(
      asking('^(suppose|supposing|if|imagine|say|were|what if) (you|we|someone|somebody)\\b'),
      core(
        "^(would|might|could|may) (n't |not )?(that|this|it|things|the [\\w'-]+|your [\\w'-]+|he|she|they) (not )?({soft*})(help|soften|ease|work|make|take|solve|calm|change|save|settle|give|stop|lighten|relieve|lower|loosen|be ({sensible}|enough|a start))\\b",
      ),
    ),
  }),
  englishRule({
    name: 'fancy-trying',
    kind: 'advice',
    when: ['none'],
    fits: both(
      begins('none'),
      ({ sentence }) => sentence.questionMarks > 0,
      asking(
        `^(maybe |perhaps )?(fancy|care to|feel like|up for|willing to|ready to|keen to|interested in|want to|wanna|happy to|open to|game for) (?!${telling}\\b)(?!(telling|saying|sharing|explaining|describing)\\b)(an?|some|{acts}|\\w+ing)\\b`,
      ),
    ),
  }),
  englishRule({
    name: 'how-hard-would-it-be',
    kind: 'advice',
    when: ['question-word'],
    fits: either(
      core(
        '^how (hard|difficult|easy|possible|feasible|realistic|much (trouble|effort|work)) would it be (for you |for \\w+ )?to (?!imagine|describe|say|tell|put)\\w+',
      ),
      core(
        "^what (harm|damage) (would|could|can) (it|there) (do|be)\\b|^how would you feel about (an?|some|another|more)\\b|^who (says|said) (that )?(you|it) (ca|can|could|should) (n't|not)\\b|^(who|which (of )?(your |the )?\\w+) (could|might) you (perhaps |maybe )?(ask to|get to|involve|bring in|rope in|hand|delegate)\\b|^what would you (lose|risk) by \\w+ing",
      ),
      core('^what (do|would) you (make of|reckon to|say to|think to) (the idea of|(?!being)\\w+ing\\b)'),
    ),
  }),
];

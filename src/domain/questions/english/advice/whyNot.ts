import {
  asking,
  both,
  core,
  either,
  englishRule,
  line,
  not,
  wrapped,
  type EnglishRule,
} from '../englishRule';

/** "Why don't you …", "what if you …", "how about …". */
export const whyNotRules: readonly EnglishRule[] = [
  englishRule({
    name: 'why-dont-you',
    kind: 'advice',
    when: ['question-word'],
    fits: either(
      both(
        wrapped(
          "^why (do|would|ca|can|could) (n't )?(you|we|the \\w+ of you)( guys| all| two)? (not )?({soft*})(?!({state}))\\w+",
        ),
        wrapped("^why ((do|would) n't|(do|would) (you|we) not|not)\\b"),
      ),
      wrapped(
        "^why (do|did|ca|can|could|would|have|had) (n't )?(you|we) (not )?(\\w+ )?(just|simply)\\b|^how (come|is it)( that)? (you|we) (do|ca|could|would) n't (\\w+ )?(just|simply)\\b",
      ),
      wrapped(
        "^why (ca|can|could) n't (you|we) ({soft*})(ask|call|delegate|swap|hire|cancel|postpone|skip|move|hand)\\b",
      ),
    ),
  }),
  englishRule({
    name: 'why-not-do',
    kind: 'advice',
    when: ['question-word'],
    fits: wrapped(
      '^why not ({soft*})(?!now$|then$|today$|him$|her$|me$|you$|earlier|sooner|before|when|the|this|that|a )\\w+',
    ),
  }),
  englishRule({
    name: 'what-if-you',
    kind: 'advice',
    fits: either(
      both(
        core(
          '^(what|how about) (would happen |happens |might happen )?if ((\\w+ ){0,2}of you|you|we|your \\w+|the \\w+|he|she|they|someone|somebody|i)\\b',
        ),
        either(
          core('\\b(just|simply|instead|maybe|for once|next time)\\b|if you stopped \\w+ing'),
          core('^what if (you|we|someone|somebody|the \\w+|your \\w+) ({soft*})\\w+|^what if .*\\bof you\\b'),
        ),
      ),
      both(
        line(
          '(^|[.,] |^and |^so |^but )(and |but |so )?(suppose|imagine|if) (that )?you (\\w+ )?(just|simply)\\b',
        ),
        not(core('^(what|how) (do|did|have) you (feel|see)')),
      ),
    ),
  }),
  englishRule({
    name: 'how-would-it-be-to',
    kind: 'advice',
    when: ['question-word'],
    fits: either(
      core(
        '^how would (it|things|your \\w+|the \\w+)\\b.* if you (?!(got|did|had|went|came|kept|made|said)\\b)({did})|^how (would|might|about) (it (be|feel|work) )(for you )?(to ({soft*})(just|simply)|if you|if we|to (?!look (at|back)\\b|hear\\b|see\\b)({acts}))\\b',
      ),
      core(
        '^what (would|is|are|could|holds|stops|keeps|prevents|stopped|was) (it be like|stop|stopping|stops|happen|keep|keeping|prevent|preventing|it take|to stop|holding|you|wrong|the harm)\\b.*\\b(just|simply)\\b|^what (would be|is) (so )?(wrong|bad|terrible|awful|scary|the harm) (with|in|about) \\w+ing|^what (have you got|do you have|do you stand) to lose (by|if|with|from)\\b|^how would you feel about (?!it\\b|that\\b)\\w+ing\\b',
      ),
    ),
  }),
  englishRule({
    name: 'how-about',
    kind: 'advice',
    when: ['question-word'],
    fits: either(
      core('^how about (?!you$|that$|the others|your ({people})|him$|her$|them$|now$|at home|yourself$)\\w+'),
      core('^what about (just |simply |maybe )?(\\w+ing\\b(?! else)(?! (is|was))|a |an |another |some )'),
      core(
        '^what (would|do) you (say|think) (to|of|about) (just |maybe |perhaps )?(\\w+ing\\b|a (meeting|talk|break|coach|course|walk))',
      ),
      asking('^(just )?(what about|how about) \\w+ing\\b|^what about if\\b'),
      core(
        '^(what|which|who|how|where|when)\\b.* (if you (just|simply)|if i (suggested|proposed|recommended|advised)|(could|can|might) you (just|simply|easily) (?!({state})|let go|say))\\b|^what (is|would be|could be|speaks|do you have) (there )?against (?!(him|her|them|it|you|that|this|me)\\b)\\w+|^when (might|would|could|will) (it )?be (a |the )?(good|best|right) (time|moment) to\\b|^who( else)?( (in|at|on|of) (your|the) \\w+)? (could|can|might) (do (that|it|this|the)|take (that|it|this|some|one|over)|stand in|step in|fill in|cover|swap|replace)\\b',
      ),
    ),
  }),
];

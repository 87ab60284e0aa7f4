import { asking, begins, both, either, englishRule, not, type EnglishRule } from '../englishRule';

const hintsAt =
  '(an idea|a thought|something (for|to|with)|time (for|to)|worth|best|not|instead|another time|an? (short|small|fixed|weekly|regular|shared|different|break|list|plan|talk|chat|walk|note|rota|call|letter|meeting|{helpers}))';

/** What the asker thinks is needed, said as a fact. */
export const opinionRules: readonly EnglishRule[] = [
  englishRule({
    name: 'the-best-thing',
    kind: 'advice',
    when: ['stated'],
    fits: both(
      either(
        asking(
          '^(your best (bet|option|chance|move)|the (best|only|obvious|simplest|easiest) (thing|way|step|solution|option|move)|the thing to do|the (solution|answer) (is|seems|would)|(one|another) (thing|option|possibility|way|idea|solution|approach)) (\\w+ )*?(is|would|could|might|seems)\\b',
        ),
        asking(
          "^((with|in|for|at) [\\w' ]{2,40}? )?(, )?it is (\\w+ )?(important|essential|crucial|vital|key|necessary|good|best|time|healthy|ok|okay|fine|better|wise|enough) (to|that you|for you to)\\b|^it is (\\w+ )?(about )?time (for|to|that|you|he|she|they|we|someone|somebody|your|the)\\b",
        ),
        asking(
          '^(it|that) (\\w+ )?(works?|goes) (\\w+ )?(better|best) (if|when|to)\\b|^it is (just |all |only |simply |really )*a (matter|question|case) of (?!not |being |having |want|feel)\\w+ing|^you would be (surprised|amazed|astonished)\\b|^(high |about )?time (for|to) (?!you$)\\w+|^instead of \\w+',
        ),
        asking(
          "^(the|my|our|one|a|your) [\\w' -]{1,50}? (is|would be) (simply |just |always |usually )*(not )?to ({acts}|be|pick|protect|choose|let|stick|count|never|always)\\b",
        ),
        asking(
          '^((?!you\\b|i\\b|he\\b|she\\b|it\\b)[\\w-]+ ){1,6}?(responds?|reacts?|does|do|works?|copes?|goes|go) (\\w+ )?(well|better|best) (to|with|if|when|on|for)\\b',
        ),
        asking(
          '^((?!you\\b|i\\b|it\\b|that\\b|this\\b)[\\w-]+ ){2,6}?would have (sorted|solved|helped|fixed|prevented|saved|stopped|done it|settled|worked|been (better|enough|wiser))\\b',
        ),
        asking(
          '\\b(is|are) (generally |usually |often |normally |always )?(advised|recommended|supposed|encouraged) to\\b',
        ),
        asking(
          '\\b(best|smartest|wisest) (move|thing|decision|choice|step) (she|he|they|i|we)( have)? ever (made|did|took)\\b',
        ),
        asking(',? (and )?(be|have) done with (it|him|her|them)$'),
        asking(`^(maybe|perhaps|possibly) ${hintsAt}`),
        asking('^(just )?a thought\\b|^tip\\b|^just an idea\\b'),
      ),
      not(begins('question-word', 'telling')),
    ),
  }),
  englishRule({
    name: 'in-my-opinion-you-should',
    kind: 'advice',
    when: ['stated'],
    fits: both(
      either(
        asking(
          "^(i|my|we|it) [\\w' ]{1,40}? you (should|ought|might want|need to|could (maybe|perhaps|also|just|better|ask|try))\\b",
        ),
        asking('^i would (never have|not have|like you to|want you to|be (inclined|careful|more))\\b'),
        asking('^(if you ask me|if you want my (opinion|advice))\\b'),
        asking('^remember (that )?you can\\b'),
        both(
          asking(
            "^you (can (say no|refuse|ask|call|leave|stop|delegate|take|let|choose|decline|request|use|talk|set|put|go|write)|do n't (have|need) to|have got to ({acts}|stand))\\b",
          ),
          ({ sentence }) => sentence.questionMarks === 0 || sentence.plain.includes(','),
        ),
      ),
      not(asking('\\b(wonder(ed|ing)?|said|told us|mentioned|says|heard|asked)\\b')),
      not(asking("^it [\\w' ]*\\b(sound|seem)s? [\\w' ]*you (need to (be liked|win)|could)")),
      not(begins('question-word', 'telling')),
    ),
  }),
];

import {
  asking,
  both,
  core,
  either,
  englishRule,
  line,
  not,
  notSold,
  type EnglishRule,
} from '../englishRule';

const asksOpenly = line('\\b(what|how|who|which|where|whom)\\b');
const realIf =
  "if (you (look|think|go|listen|hear|compare|say|had to describe|had to sum|remember|put|take|imagine back|do not|do n't mind|like|want to|are honest|were to describe)\\b|i (understand|hear|may|can|understood|remember|have it|got|am)|any\\b|so\\b|not\\b|possible\\b|it is (ok|okay|not))";

export const hypotheticalRules: readonly EnglishRule[] = [
  englishRule({
    name: 'suppose',
    kind: 'hypothetical',
    fits: both(
      line(
        '(^|[.,] |^so |^and )(suppose|supposing|imagine|assuming|assume|pretend|hypothetically|let us (say|suppose|assume|imagine|pretend)|say (you|he|she|they|it|we|that|this|the|your|nothing|i|somebody|someone)|picture (this|yourself|a|the|it)|just for (the sake of )?argument)\\b',
      ),
      asksOpenly,
      notSold,
      not(core('^say (that|it) (again|in)')),
    ),
  }),
  englishRule({
    name: 'if-then-what',
    kind: 'hypothetical',
    fits: both(
      asking(
        "(^|[,] |\\w )if ({subject}|[\\w']+ (was|were|had|did|could|played|has|is)\\b|[\\w']+ed\\b|money|time|fear|planning|nobody|nothing|everyone)",
      ),
      either(
        core('^(what|how|who|which|where|whom|to whom|with whom|in what|what else|for whom)\\b'),
        asking(', (what|how|who|which|where|to whom) (would|will|could|might|do|does|is|are)\\b'),
      ),
      either(asking("\\b(would|could|might|will|had|were|wo n't|changes|happens|then)\\b"), asking('^if ')),
      not(asking(`^(.* )?${realIf}`)),
      not(
        asking(
          '\\b(what|how|i|wonder|curious|you) (\\w+ )?(know|tell|see|wonder|asked|asking) if\\b|^(what|how) if you\\b|\\bif (at all|anything|any)\\b|^what if|\\bas if\\b|^how about|\\beven if\\b|\\bif you stopped \\w+ing\\b|^how would (it|things|your \\w+|the \\w+)\\b.* if you (?!(got|did|had|went|came|kept|made|said)\\b)({did})|\\bif i (suggested|proposed|recommended|advised)\\b|^how (would|might|will) it be if you|^would|^if (it were|i were|i was) (me|you)\\b',
        ),
      ),
      notSold,
    ),
  }),
  englishRule({
    name: 'what-if',
    kind: 'hypothetical',
    when: ['question-word'],
    fits: both(
      core(
        "^what if (?!you\\b|we\\b|i\\b)|^what if (you|we) ((had|have|could|were|was|are|did|do|ca|might|would|knew|never|no longer|did n't|do n't|fail\\w*|win|won|lose|lost|succeed\\w*|got|are wrong)\\b)",
      ),
      not(
        core(
          '^what if (someone|somebody|you (could|had) (someone|ask)|you (had|have) (a|an|another|more|fixed|some) |the (team|group) (decided|did))',
        ),
      ),
      not(
        core(
          '\\b(just|simply|instead|talk|talked|ask|asked)\\b|^what if ((the (two|three|both) |both |all |one |some )of )you\\b',
        ),
      ),
    ),
  }),
  englishRule({
    name: 'had-you-known',
    kind: 'hypothetical',
    fits: both(
      either(
        asking('^(had|were|should) ({subject})\\b.* , (what|how|who|which|where) (would|could|might)'),
        core(
          '^(what|how|who|which|where)\\b.* (would|could|might)\\b.* (were|had) (there|you|he|she|it|they|nobody|everyone|money|time|(the|your|his|her) \\w+)\\b',
        ),
      ),
      notSold,
    ),
  }),
  englishRule({
    name: 'how-would-it-be-reversed',
    kind: 'hypothetical',
    when: ['question-word'],
    fits: both(
      core(
        '^(how|what) (would|might) (it|things|that|this) (be|look|feel|have been|be like) (like |different(ly)? )?(if|without|when) (?!you\\b|we\\b)',
      ),
      notSold,
    ),
  }),
];

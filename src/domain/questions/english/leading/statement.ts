import { asking, begins, both, core, either, englishRule, type EnglishRule } from '../englishRule';

/** A statement that only wants to be agreed with. */
export const leadingStatementRules: readonly EnglishRule[] = [
  englishRule({
    name: 'surely',
    kind: 'leading',
    when: ['stated'],
    fits: both(
      begins('none', 'auxiliary'),
      either(
        asking(
          '^(surely|obviously|clearly|presumably|naturally|no doubt|of course|evidently|apparently|undoubtedly|basically|probably|admittedly)\\b',
        ),
        asking(
          "^(funny|odd|strange|interesting|typical|no wonder|how typical|how convenient|i can n't believe|hard to believe|what a)\\b",
        ),
        asking(
          '^(?!{aux}\\b).*\\b(surely|obviously|clearly|presumably|naturally|no doubt|of course|undoubtedly|probably|must have|must be|must feel)\\b',
        ),
      ),
    ),
  }),
  englishRule({
    name: 'guess-about-you',
    kind: 'leading',
    isHypothesis: true,
    when: ['none'],
    fits: both(
      begins('none'),
      asking(
        '^(i (would |do |just |really |also |can |sort of )*(think|guess|bet|suppose|imagine|assume|presume|believe|suspect|reckon|take it|get the (feeling|sense|impression)|have the (feeling|impression|sense)|have a (feeling|hunch)|sense|hear|feel|notice|see|gather|understand|say)\\b|(that |this |it )?(all )?(sounds?|seems?|looks?|feels?)\\b|my (guess|hunch|hypothesis|sense|impression|feeling) (is|would be)|it must)',
      ),
    ),
  }),
  englishRule({
    name: 'statement-about-you',
    kind: 'leading',
    when: ['none'],
    fits: both(
      ({ sentence }) => sentence.asked.length < 2,
      asking(
        "^(then |in the end |in fact |after all |deep down |at heart |so |apparently |really |maybe |perhaps |secretly |in short |as always |what you are saying |[\\w' ]{1,30} , )?(you|your|he|she|they|it|that|this|everyone|everybody|anyone|nobody|someone|we|there)('s)?\\b( [\\w',/-]+){1,}",
      ),
    ),
  }),
  englishRule({
    name: 'so-what-you-are-saying',
    kind: 'leading',
    when: ['question-word'],
    fits: either(
      asking(
        '^(so )?what (you are (really |actually )?(saying|telling)|i (hear|see|sense|notice|feel|am (hearing|seeing|sensing|noticing|picking up|getting))( here| there)?|it (comes|boils) down to|you (mean|really want|actually want|are after)|(strikes|surprises|bothers|worries|puzzles) (me|us)|we have( got)? here) (us |me |you say(ing)? )?(is|really is)\\b(?! (what|how|why|whether|if)\\b)',
      ),
      core(
        '^((what|how|where|who|why) (you|he|she|they|it|this|that|all this)|what we are (really |actually )?(talking|looking|dealing)) (?!(\\w+ )?(think|reckon|guess|suppose|believe|imagine|say|feel|find|call) (is|was)\\b)([\\w-]+ ){1,6}?(is|was) (?!(it|there|he|she|they|what|how|why|who|where|when|whether|if)\\b)\\w+|^what is (really |actually |truly )?(\\w+ing|behind|wrong)( [\\w-]+){0,4}? is (?!(it|there|he|she|they|what|how|why|who|where|when|whether|if)\\b)\\w+',
      ),
    ),
  }),
];

/** What is left: words with no question in them. */
export const leftOverRules: readonly EnglishRule[] = [
  englishRule({
    name: 'said-and-not-asked',
    kind: 'leading',
    when: ['none'],
    fits: ({ sentence, asking: text }) => sentence.questionMarks === 0 && text.split(' ').length > 2,
  }),
];

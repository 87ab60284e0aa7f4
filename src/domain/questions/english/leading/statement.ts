import type { Rule } from '../../rule';
import { asking, begins, both, either, englishRule } from '../englishRule';

/** A statement that only wants to be agreed with. */
export const leadingStatementRules: readonly Rule[] = [
  englishRule({
    name: 'surely',
    kind: 'leading',
    when: ['stated'],
    fits: both(
      begins('none', 'auxiliary'),
      either(
        asking(
          '^(?:surely|obviously|clearly|presumably|naturally|no doubt|of course|evidently|apparently|undoubtedly|basically|probably|admittedly)\\b',
        ),
        asking(
          '^(?!{aux}\\b).*\\b(?:surely|obviously|clearly|presumably|naturally|no doubt|of course|undoubtedly|probably|must have|must be|must feel)\\b',
        ),
      ),
    ),
    examples: [
      'You obviously felt attacked?',
      'Of course you hoped for support?',
      'That must have been awful for you?',
    ],
    counterExamples: ['Was he probably there?', 'What was clearly agreed?'],
  }),
  englishRule({
    name: 'guess-about-you',
    kind: 'leading',
    isHypothesis: true,
    when: ['none'],
    fits: both(
      begins('none'),
      asking(
        '^(?:i (?:would |do |just |really |also |can |sort of )*(?:think|guess|bet|suppose|imagine|assume|presume|believe|suspect|reckon|take it|get the (?:feeling|sense|impression)|have the (?:feeling|impression|sense)|have a (?:feeling|hunch)|sense|hear|feel|notice|see|gather|understand|say)\\b|(?:that |this |it )?(?:all )?(?:sounds?|seems?|looks?|feels?)\\b|my (?:guess|hunch|hypothesis|sense|impression|feeling) (?:is|would be)|it must)',
      ),
    ),
    examples: [
      'I guess you were pretty nervous?',
      'It sounds like you were angry?',
      "I think you're in denial.",
    ],
    counterExamples: ['I wonder what you felt.', 'Did it seem odd?'],
  }),
  englishRule({
    name: 'statement-about-you',
    kind: 'leading',
    when: ['none'],
    fits: both(
      ({ sentence }) => sentence.asked.length < 2,
      asking(
        "^(?:then |in the end |in fact |after all |deep down |at heart |so |apparently |really |maybe |perhaps |secretly |in short |as always |what you are saying |[\\w' ]{1,30} , )?(?:you|your|he|she|they|it|that|this|everyone|everybody|anyone|nobody|someone|we|there)(?:'s)?\\b(?: [\\w',/-]+){1,}",
      ),
    ),
    examples: ["So you don't dare to say no?", "You're angry with him?", 'Your boss is the problem then?'],
    counterExamples: ['You were there. What happened?', 'And you?'],
  }),
  englishRule({
    name: 'so-what-you-are-saying',
    kind: 'leading',
    when: ['question-word'],
    fits: asking(
      '^(?:so )?what (?:you are (?:really |actually )?(?:saying|telling)|i (?:hear|am hearing)|it comes down to|you (?:mean|really want|actually want|are after)) (?:us |me |you say(?:ing)? )?(?:is|really is)\\b',
    ),
    examples: ["So what you're saying is that you don't trust her?"],
    counterExamples: ['What are you saying?', 'What you did next, can you tell us?'],
  }),
];

import type { Rule } from '../../rule';
import { readSentence } from '../../sentence';
import { englishRule } from '../englishRule';

/**
 * Advice that is told in one sentence and explained in the next: "I'd ring her. She won't mind." The rules are those that know
 * advice when they see it in a sentence of its own.
 */
export const anySentenceRules = (rules: readonly Rule[]): readonly Rule[] => [
  englishRule({
    name: 'advice-in-another-sentence',
    kind: 'advice',
    when: ['none'],
    fits: ({ sentence }) => {
      if (sentence.asked.length > 0 || sentence.sentences.length < 2) return false;
      return sentence.sentences.map(readSentence).some((one) => rules.some(({ fits }) => fits(one)));
    },
  }),
];

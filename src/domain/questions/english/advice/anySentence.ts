import type { Rule } from '../../rule';
import { readSentence } from '../../sentence';
import { englishRule } from '../englishRule';

const clauses = /, (?:but|so) /;

/**
 * Advice that is told in one sentence or clause and explained in another: "I'd ring her. She won't mind", "I'm no expert, but
 * you could ring her". The rules are those that know advice when they see it in a sentence of its own.
 */
export const anySentenceRules = (rules: readonly Rule[]): readonly Rule[] => [
  englishRule({
    name: 'advice-in-another-sentence',
    kind: 'advice',
    when: ['none'],
    fits: ({ sentence }) => {
      if (sentence.asked.length > 0) return false;
      const told = sentence.sentences.flatMap((one) => one.split(clauses));
      return told.length > 1 && told.map(readSentence).some((one) => rules.some(({ fits }) => fits(one)));
    },
  }),
];

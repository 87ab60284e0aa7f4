import { ruleTable } from '../../patterns/ruleTable';
import { readSentence } from '../../sentence';
import { englishBook } from '../book';
import { readEnglish } from '../reading';
import { englishRule, type EnglishRule } from '../englishRule';

const clauses = /, (?:but|so) /;

/**
 * Advice that is told in one sentence or clause and explained in another: "I'd ring her. She won't mind", "I'm no expert, but
 * you could ring her". The rules are those that know advice when they see it in a sentence of its own.
 */
export const anySentenceRules = (rules: readonly EnglishRule[]): readonly EnglishRule[] => {
  const judging = ruleTable(englishBook, rules);
  return [
    englishRule({
      name: 'advice-in-another-sentence',
      kind: 'advice',
      when: ['none'],
      fits: ({ sentence }) => {
        if (sentence.asked.length > 0) return false;
        const told = sentence.sentences.flatMap((one) => one.split(clauses));
        return (
          told.length > 1 && told.map(readSentence).some((one) => judging(readEnglish(one)) !== undefined)
        );
      },
    }),
  ];
};

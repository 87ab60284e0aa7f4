import { ruleTable } from '../patterns/ruleTable';
import type { Sentence } from '../sentence';
import { experienceRules } from './advice/experience';
import { genericRules } from './advice/generic';
import { suggestedRules } from './advice/suggested';
import { anySentenceRules } from './advice/anySentence';
import { betterRules } from './advice/better';
import { hiddenAdviceRules } from './advice/hidden';
import { imperativeRules } from './advice/imperative';
import { modalRules } from './advice/modal';
import { opinionRules } from './advice/opinion';
import { statementRules } from './advice/statement';
import { triedRules } from './advice/tried';
import { whyNotRules } from './advice/whyNot';
import { englishBook } from './book';
import type { EnglishRule } from './englishRule';
import { readEnglish } from './reading';
import { choiceRules, verbFirstRules } from './closed';
import { factRules } from './facts';
import { contemptRules } from './leading/contempt';
import { guessRules } from './leading/guess';
import { negativeRules } from './leading/negative';
import { presuppositionRules } from './leading/presupposition';
import { leadingStatementRules, leftOverRules } from './leading/statement';
import { tagRules } from './leading/tag';
import { goOnRules, openRules } from './open';
import { circularRules } from './special/circular';
import { hypotheticalRules } from './special/hypothetical';
import { miracleRules } from './special/miracle';
import { scalingRules } from './special/scaling';
import { stackedRules } from './stacked';
import { whyRules } from './why';

/** The rules for a question in English, in the order in which they are tried. */
export const englishRules: readonly EnglishRule[] = [
  ...scalingRules,
  ...miracleRules,
  ...circularRules,
  ...hypotheticalRules,
  ...triedRules,
  ...whyNotRules,
  ...modalRules,
  ...betterRules,
  ...hiddenAdviceRules,
  ...suggestedRules,
  ...statementRules,
  ...opinionRules,
  ...imperativeRules,
  ...genericRules,
  ...experienceRules,
  ...anySentenceRules([
    ...statementRules,
    ...opinionRules,
    ...imperativeRules,
    ...genericRules,
    ...experienceRules,
  ]),
  ...tagRules,
  ...presuppositionRules,
  ...contemptRules,
  ...guessRules,
  ...negativeRules,
  ...goOnRules,
  ...leadingStatementRules,
  ...stackedRules,
  ...whyRules,
  ...factRules,
  ...choiceRules,
  ...openRules,
  ...verbFirstRules,
  ...leftOverRules,
];

const table = ruleTable(englishBook, englishRules);

/** The rule that judges an English line, if any does. */
export const englishRule = (sentence: Sentence): EnglishRule | undefined => table(readEnglish(sentence));

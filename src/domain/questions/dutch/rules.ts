import { ruleTable } from '../patterns/ruleTable';
import type { Sentence } from '../sentence';
import { dutchBook } from './book';
import type { DutchRule } from './kinds';
import { readDutch } from './reading';
import { adviceByVerb } from './adviceByVerb';
import { adviceByWord } from './adviceByWord';
import { adviceTold } from './adviceTold';
import { adviceToYou } from './adviceToYou';
import { generalAdvice } from './generalAdvice';
import { leadingByForm, leadingStatement } from './leading';
import { leadingByWord } from './leadingByWord';
import { factRules } from './facts';
import { closedRules, openRules, whyRules } from './openAndClosed';
import { circularRules } from './circular';
import { hypotheticalRules } from './hypothetical';
import { miracleRules, scalingRules } from './miracleAndScaling';
import { ownExperience } from './ownExperience';
import { stackedRules } from './stacked';

/** The rules for a question in Dutch, in the order in which they are tried. */
export const dutchRules: readonly DutchRule[] = [
  ...adviceTold,
  ...adviceToYou,
  ...ownExperience,
  ...generalAdvice,
  ...adviceByWord,
  ...stackedRules,
  ...adviceByVerb,
  ...miracleRules,
  ...scalingRules,
  ...leadingByForm,
  ...leadingByWord,
  ...circularRules,
  ...hypotheticalRules,
  ...whyRules,
  ...factRules,
  ...openRules,
  ...closedRules,
  ...leadingStatement,
];

const table = ruleTable(dutchBook, dutchRules);

/** The rule that judges a Dutch line, if any does. */
export const dutchRule = (sentence: Sentence): DutchRule | undefined => table(readDutch(sentence));

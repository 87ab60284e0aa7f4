import type { Rule } from '../rule';
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
export const dutchRules: readonly Rule[] = [
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

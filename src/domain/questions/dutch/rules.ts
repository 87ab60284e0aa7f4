import type { Rule } from '../rule';
import { adviceByVerb } from './adviceByVerb';
import { adviceByWord } from './adviceByWord';
import { adviceTold } from './adviceTold';
import { leadingByForm, leadingStatement } from './leading';
import { closedRules, factRules, openRules, whyRules } from './openAndClosed';
import { circularRules } from './circular';
import { hypotheticalRules } from './hypothetical';
import { miracleRules, scalingRules } from './miracleAndScaling';
import { stackedRules } from './stacked';

/** The rules for a question in Dutch, in the order in which they are tried. */
export const dutchRules: readonly Rule[] = [
  ...adviceTold,
  ...adviceByWord,
  ...stackedRules,
  ...adviceByVerb,
  ...miracleRules,
  ...scalingRules,
  ...leadingByForm,
  ...circularRules,
  ...hypotheticalRules,
  ...whyRules,
  ...factRules,
  ...openRules,
  ...closedRules,
  ...leadingStatement,
];

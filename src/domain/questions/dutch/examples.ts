import type { RuleExamples } from '../rule';
import { adviceByVerbExamples } from './adviceByVerb.examples';
import { adviceByWordExamples } from './adviceByWord.examples';
import { adviceToldExamples } from './adviceTold.examples';
import { adviceToYouExamples } from './adviceToYou.examples';
import { circularExamples } from './circular.examples';
import { generalAdviceExamples } from './generalAdvice.examples';
import { hypotheticalExamples } from './hypothetical.examples';
import { leadingExamples } from './leading.examples';
import { leadingByWordExamples } from './leadingByWord.examples';
import { miracleAndScalingExamples } from './miracleAndScaling.examples';
import { openAndClosedExamples } from './openAndClosed.examples';
import { ownExperienceExamples } from './ownExperience.examples';
import { stackedExamples } from './stacked.examples';

/**
 * Examples of all Dutch rules by their names. They stand beside the rules and are run as tests; nothing that is
 * shipped imports them.
 */
export const dutchExamples: RuleExamples = {
  ...adviceByVerbExamples,
  ...adviceByWordExamples,
  ...adviceToldExamples,
  ...adviceToYouExamples,
  ...circularExamples,
  ...generalAdviceExamples,
  ...hypotheticalExamples,
  ...leadingExamples,
  ...leadingByWordExamples,
  ...miracleAndScalingExamples,
  ...openAndClosedExamples,
  ...ownExperienceExamples,
  ...stackedExamples,
};

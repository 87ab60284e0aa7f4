import type { RuleExamples } from '../rule';
import { closedExamples } from './closed.examples';
import { openExamples } from './open.examples';
import { stackedExamples } from './stacked.examples';
import { whyExamples } from './why.examples';
import { specialCircularExamples } from './special/circular.examples';
import { specialHypotheticalExamples } from './special/hypothetical.examples';
import { specialMiracleExamples } from './special/miracle.examples';
import { specialScalingExamples } from './special/scaling.examples';
import { leadingContemptExamples } from './leading/contempt.examples';
import { leadingGuessExamples } from './leading/guess.examples';
import { leadingNegativeExamples } from './leading/negative.examples';
import { leadingPresuppositionExamples } from './leading/presupposition.examples';
import { leadingStatementExamples } from './leading/statement.examples';
import { leadingTagExamples } from './leading/tag.examples';
import { adviceAnySentenceExamples } from './advice/anySentence.examples';
import { adviceBetterExamples } from './advice/better.examples';
import { adviceExperienceExamples } from './advice/experience.examples';
import { adviceGenericExamples } from './advice/generic.examples';
import { adviceSuggestedExamples } from './advice/suggested.examples';
import { adviceHiddenExamples } from './advice/hidden.examples';
import { adviceImperativeExamples } from './advice/imperative.examples';
import { adviceModalExamples } from './advice/modal.examples';
import { adviceOpinionExamples } from './advice/opinion.examples';
import { adviceStatementExamples } from './advice/statement.examples';
import { adviceTriedExamples } from './advice/tried.examples';
import { adviceWhyNotExamples } from './advice/whyNot.examples';

/**
 * Examples of all English rules by their names. They stand beside the rules and are run as tests; nothing that is
 * shipped imports them.
 */
export const englishExamples: RuleExamples = {
  ...closedExamples,
  ...openExamples,
  ...stackedExamples,
  ...whyExamples,
  ...specialCircularExamples,
  ...specialHypotheticalExamples,
  ...specialMiracleExamples,
  ...specialScalingExamples,
  ...leadingContemptExamples,
  ...leadingGuessExamples,
  ...leadingNegativeExamples,
  ...leadingPresuppositionExamples,
  ...leadingStatementExamples,
  ...leadingTagExamples,
  ...adviceAnySentenceExamples,
  ...adviceBetterExamples,
  ...adviceExperienceExamples,
  ...adviceGenericExamples,
  ...adviceSuggestedExamples,
  ...adviceHiddenExamples,
  ...adviceImperativeExamples,
  ...adviceModalExamples,
  ...adviceOpinionExamples,
  ...adviceStatementExamples,
  ...adviceTriedExamples,
  ...adviceWhyNotExamples,
};

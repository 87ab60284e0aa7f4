import type { RuleExamples } from '../../rule';

/** Of each rule in `anySentence.ts`: questions that it judges, and questions that it leaves to another. */
export const adviceAnySentenceExamples: RuleExamples = {
  'advice-in-another-sentence': {
    fits: [
      "I'd ring her. She won't mind.",
      "I'm no expert, but you could ring her.",
      "Talk to HR. They've seen it all before.",
    ],
    leaves: [
      "He's tired. She is angry.",
      'Take a breath. Tell us what happened.',
      "I'd ring her. What do you think?",
    ],
  },
};

import type { RuleExamples } from '../rule';

/** Of each rule in `why.ts`: questions that it judges, and questions that it leaves to another. */
export const whyExamples: RuleExamples = {
  why: {
    fits: [
      'Why did you do that?',
      'Can you explain why you refused?',
      'For what reason did you keep silent?',
      'How come you were on duty?',
      'What was your reason for staying?',
      "I don't follow why she left.",
      'On what grounds was it refused?',
    ],
    leaves: ["Why don't you just ask?", 'What made you do that?', 'Did he say why?'],
  },
};

import type { Rule } from '../rule';

/** The rules for a question in English, in the order in which they are tried. */
export const englishRules: readonly Rule[] = [];

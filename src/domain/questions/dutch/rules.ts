import type { Rule } from '../rule';

/** The rules for a question in Dutch, in the order in which they are tried. */
export const dutchRules: readonly Rule[] = [];

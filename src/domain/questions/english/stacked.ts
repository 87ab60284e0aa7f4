import type { Rule } from '../rule';
import { englishRule } from './englishRule';
import { isStacked } from './stacking';

export const stackedRules: readonly Rule[] = [
  englishRule({
    name: 'stacked',
    kind: 'stacked',
    fits: isStacked,
  }),
];

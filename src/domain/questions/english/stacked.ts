import { englishRule, type EnglishRule } from './englishRule';
import { isStacked } from './stacking';

export const stackedRules: readonly EnglishRule[] = [
  englishRule({
    name: 'stacked',
    kind: 'stacked',
    fits: isStacked,
  }),
];

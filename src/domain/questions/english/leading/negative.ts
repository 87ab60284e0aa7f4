import { begins, both, core, either, englishRule, not, type EnglishRule } from '../englishRule';

export const negativeRules: readonly EnglishRule[] = [
  englishRule({
    name: 'negative-question',
    kind: 'leading',
    when: ['auxiliary'],
    fits: both(
      begins('auxiliary'),
      either(
        core("^{aux} n't\\b"),
        core(
          "^{aux} ({pronoun}|(your|the|his|her|their) [\\w']+|anyone|anybody|everyone) (then |also |really |just |perhaps |maybe |simply )*not\\b(?! (yet|anymore|any more|long|often)\\b)",
        ),
      ),
      not(core('\\bor (is|was|did|do|does|were|are|not)\\b')),
    ),
  }),
];

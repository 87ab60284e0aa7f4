import { asking, begins, both, either, englishRule, not, type EnglishRule } from '../englishRule';
import type { Possible } from '../../patterns/patternBook';
import { isTag, withoutFillers } from '../starts';

const endsWithTag = (text: string, possible: Possible): boolean => {
  const at = text.lastIndexOf(' , ');
  return at >= 0 && isTag(withoutFillers(text.slice(at + 3), possible) || text.slice(at + 3), possible);
};

export const tagRules: readonly EnglishRule[] = [
  englishRule({
    name: 'tag',
    kind: 'leading',
    when: ['stated', 'auxiliary'],
    fits: both(
      not(begins('question-word', 'telling')),
      either(
        ({ asking: text, start, possible }) => start === 'none' && endsWithTag(text, possible),
        ({ asking: text, start }) =>
          start === 'auxiliary' &&
          /n't (?:you|it|he|she|they|we|there|that|this|i)(?: think| say| agree)?(?: so)?$/.test(text) &&
          / , /.test(text),
        asking(
          "^(?!{aux}\\b).*\\b({aux}) n't (you|it|he|she|they|we|there|that|this|i)$|^(?!{aux}\\b).* or not$|^(?!{aux}\\b).* or am i wrong$|^(you|he|she|it|that|this|they)\\b.* (right|correct|huh|eh|innit)$",
        ),
      ),
    ),
  }),
];

import type { NoteLanguage } from '../notes/noteTypes';
import { dutchRule } from './dutch/rules';
import { englishRule } from './english/rules';
import type { Asking, Judgement } from './judgement';
import type { Rule } from './rule';
import { hasWords, readSentence, type Sentence } from './sentence';

const tables: Record<NoteLanguage, (sentence: Sentence) => Rule | undefined> = {
  nl: dutchRule,
  en: englishRule,
};

/** Says what a question is, by the first rule that fits. A line that no rule knows is not open, of no certain kind. */
export function classifyQuestion(line: string, asking: Asking): Judgement {
  const sentence = readSentence(line);
  if (!hasWords(sentence)) return { kind: 'unsure', nudge: false, rule: 'empty', rewording: null };
  const rule = tables[asking.language](sentence);
  if (!rule) return { kind: 'unsure', nudge: true, rule: 'no-rule', rewording: null };
  const { kind, name, nudge, reword } = rule;
  const isFine =
    (asking.whyIsFine && kind === 'why') || (asking.mayBeHypothesis && rule.isHypothesis === true);
  return { kind, nudge: nudge && !isFine, rule: name, rewording: reword?.(sentence) ?? null };
}

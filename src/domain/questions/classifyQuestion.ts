import type { NoteLanguage } from '../notes/noteTypes';
import { dutchRules } from './dutch/rules';
import { englishRules } from './english/rules';
import type { Asking, Judgement } from './judgement';
import type { Rule } from './rule';
import { readSentence } from './sentence';

const tables: Record<NoteLanguage, readonly Rule[]> = { nl: dutchRules, en: englishRules };

/** Says what a question is, by the first rule that fits. A line that no rule knows is not open, of no certain kind. */
export function classifyQuestion(line: string, asking: Asking): Judgement {
  const sentence = readSentence(line);
  const rule = tables[asking.language].find(({ fits }) => fits(sentence));
  if (!rule) return { kind: 'unsure', nudge: true, rule: 'no-rule', rewording: null };
  const { kind, name, nudge, reword } = rule;
  return { kind, nudge, rule: name, rewording: reword?.(sentence) ?? null };
}

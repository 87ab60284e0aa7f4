import type { Context } from '@/context';
import type { IndexedLine } from '@/domain/index/vaultIndex';
import type { NoteLanguage } from '@/domain/notes/noteTypes';
import { classifyQuestion } from '@/domain/questions/classifyQuestion';
import type { QuestionKind } from '@/domain/questions/judgement';
import { languageOf } from '@/domain/questions/languageOf';
import { spokenText } from '@/domain/questions/spokenText';

/** What the rules said of a line, for as long as the index keeps that line: a line with other words is another one. */
const known: Record<NoteLanguage, WeakMap<IndexedLine, QuestionKind>> = {
  nl: new WeakMap(),
  en: new WeakMap(),
};

/** What the rules said of a line; undefined as long as they were not asked. */
export const knownKind = (context: Context, line: IndexedLine): QuestionKind | undefined =>
  known[context.noteLanguage()].get(line);

/** Asks the rules of what kind a question is, and remembers it. */
export function judgeKind(context: Context, line: IndexedLine): void {
  const words = spokenText(line.text);
  const language = languageOf(words, context.noteLanguage());
  const { kind } = classifyQuestion(words, { language, whyIsFine: false, mayBeHypothesis: false });
  known[context.noteLanguage()].set(line, kind);
}

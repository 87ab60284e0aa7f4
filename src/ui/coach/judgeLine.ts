import type { App } from 'obsidian';

import type { Context } from '@/context';
import type { AskingHere } from '@/domain/questions/askingHere';
import { classifyQuestion } from '@/domain/questions/classifyQuestion';
import type { Judgement } from '@/domain/questions/judgement';
import { languageOf } from '@/domain/questions/languageOf';
import { correctedJudgement, sameness, type Correction, type NamedKind } from '@/domain/questions/overrides';
import { spokenText } from '@/domain/questions/spokenText';
import { correctionsOn } from './corrections';

/** Whether the coach looks along at all. */
export const coachIsOn = ({ store }: Context): boolean => store.settings.value.coach;

/** What a question is: as the writer said, else by the rules of the language in which the line is written. */
export function judgeLine(context: Context, line: string, { mayBeHypothesis }: AskingHere): Judgement {
  const whyIsFine = context.store.settings.value.whyQuestions === 'allow';
  const said = saidOf(context.app, line);
  if (said !== undefined) return correctedJudgement(said, whyIsFine);
  const words = spokenText(line);
  const language = languageOf(words, context.noteLanguage());
  return classifyQuestion(words, { language, whyIsFine, mayBeHypothesis });
}

/** What the writer said that a line is; undefined when it is left to the rules. */
export function saidOf(app: App, line: string): NamedKind | undefined {
  const { value } = correctionsOn(app);
  return value.length === 0 ? undefined : byLine(value).get(sameness(spokenText(line)));
}

let last: { readonly of: readonly Correction[]; readonly kinds: ReadonlyMap<string, NamedKind> } | null =
  null;

/** Found by line; made once for as long as nothing is corrected. */
function byLine(corrections: readonly Correction[]): ReadonlyMap<string, NamedKind> {
  if (last?.of !== corrections)
    last = {
      of: corrections,
      kinds: new Map(corrections.map(({ sentence, kind }) => [sameness(sentence), kind])),
    };
  return last.kinds;
}

import { readCasusParts, type CasusPart } from '@/domain/casus/casusParts';
import { casusNeeds, type Need } from '@/domain/casus/needs';
import { languageOfText } from '@/domain/casus/preparing/languageOfText';
import { questionIn } from '@/domain/casus/preparing/rewordQuestion';
import { questionHints, type Hint } from '@/domain/casus/questionRules';
import { questionVersions, type QuestionVersion } from '@/domain/casus/questionVersions';
import { wordsAloud } from '@/domain/casus/readAloud';
import { readProperties } from '@/domain/notes/frontmatter';
import { noteTypeOf, type NoteLanguage } from '@/domain/notes/noteTypes';
import { readProperty, type PropertyNames } from '@/domain/notes/propertyNames';
import { traceKey } from '@/domain/pseudonyms/replaceTraces';
import { findTraces, type TraceContext } from '@/domain/trace/findTraces';

/** A casus as the panel shows it. */
export interface CasusNow {
  readonly path: string;
  readonly text: string;
  readonly question: string;
  readonly parts: readonly CasusPart[];
  readonly needs: readonly Need[];
  readonly versions: readonly QuestionVersion[];
  readonly wordsAloud: number;
}

/** What reading a casus needs beside its text. */
export interface CasusReading {
  readonly names: PropertyNames;
  readonly traces: TraceContext;
  /** The keys of the traces that were left alone in the check: those names may stay. */
  readonly left?: ReadonlySet<string>;
}

/** Reads a note as a casus; null when it is none. */
export function readCasus(
  path: string,
  text: string,
  { names, traces, left = new Set() }: CasusReading,
): CasusNow | null {
  const properties = readProperties(text);
  if (!properties || noteTypeOf(properties.type) !== 'casus') return null;
  const question = questionIn(readProperty(properties, names, 'question'));
  const parts = readCasusParts(text);
  const language = languageOfText(parts.map(({ words }) => words).join('\n'), traces.language);
  const found = findTraces(text, { ...traces, language }).filter(
    (one) => one.kind === 'name' && !left.has(traceKey(one)),
  );
  return {
    path,
    text,
    question,
    parts,
    needs: casusNeeds({ text, parts, question, language, names: found }),
    versions: questionVersions(text),
    wordsAloud: wordsAloud(parts),
  };
}

/** A question with the language it is in and what can be better about it. */
export interface JudgedQuestion {
  readonly language: NoteLanguage;
  readonly hints: readonly Hint[];
}

export function judgeQuestion(question: string, traces: TraceContext): JudgedQuestion {
  const language = languageOfText(question, traces.language);
  const names = findTraces(question, { ...traces, language }).filter(({ kind }) => kind === 'name');
  return {
    language,
    hints: questionHints(
      question,
      language,
      names.map(({ text }) => text),
    ),
  };
}

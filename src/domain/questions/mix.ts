import type { Contribution, Mark } from '../contributions/contribution';
import { questionKinds, type QuestionKind } from './judgement';
import { spokenText } from './spokenText';

/** What is needed of a captured line; a placed contribution will do. */
export type AskedLine = Pick<Contribution, 'id' | 'kind' | 'speaker' | 'text' | 'mark'>;

/** How often each kind was asked; kinds that were not asked are left out. */
export type KindCounts = Partial<Record<QuestionKind, number>>;

/** A question of a session, with its kind by the writer's own label or else by the rules. */
export interface JudgedQuestion {
  readonly id: string;
  readonly speaker: string | null;
  readonly text: string;
  readonly kind: QuestionKind;
  readonly isOwnLabel: boolean;
  readonly mark: Mark | null;
}

/** What one person asked; `speaker` is null for the questions that nobody's initials stand at. */
export interface AskerMix {
  readonly speaker: string | null;
  readonly total: number;
  readonly kinds: KindCounts;
}

/** The questions of a session in the order in which they stand, by kind, by asker, and those that became warm. */
export interface QuestionMix {
  readonly total: number;
  readonly kinds: KindCounts;
  readonly askers: readonly AskerMix[];
  readonly questions: readonly JudgedQuestion[];
  readonly warm: readonly JudgedQuestion[];
}

/** Says of what kind a line is; it is given the text without Markdown, on one line. */
export type Judge = (line: string) => QuestionKind;

/** The kinds the writer gave with their own hand, by the id of the line. */
export type OwnLabels = ReadonlyMap<string, QuestionKind>;

/** The questions among the captured lines of a session, each with its kind. A label of the writer's own goes before the rules. */
export function judgedQuestions(
  lines: readonly AskedLine[],
  judge: Judge,
  own: OwnLabels = new Map(),
): JudgedQuestion[] {
  return lines
    .filter(({ kind }) => kind === 'question')
    .map(({ id, speaker, text, mark }) => {
      const label = own.get(id);
      return {
        id,
        speaker,
        text,
        kind: label ?? judge(spokenText(text)),
        isOwnLabel: label !== undefined,
        mark,
      };
    });
}

/** The mix of a session's questions. Askers stand in the order of their first question. */
export function questionMix(lines: readonly AskedLine[], judge: Judge, own?: OwnLabels): QuestionMix {
  const questions = judgedQuestions(lines, judge, own);
  return {
    total: questions.length,
    kinds: countKinds(questions),
    askers: askersOf(questions),
    questions,
    warm: questions.filter(({ mark }) => mark === 'warm'),
  };
}

/** Counts the kinds, in the order in which kinds are always named. */
export function countKinds(questions: readonly JudgedQuestion[]): KindCounts {
  const counted = questionKinds.map(
    (kind) => [kind, questions.filter((question) => question.kind === kind).length] as const,
  );
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
}

function askersOf(questions: readonly JudgedQuestion[]): AskerMix[] {
  const speakers = [...new Set(questions.map(({ speaker }) => speaker))];
  return speakers.map((speaker) => {
    const asked = questions.filter((question) => question.speaker === speaker);
    return { speaker, total: asked.length, kinds: countKinds(asked) };
  });
}

import { countKinds, type JudgedQuestion, type KindCounts } from './mix';

/** The questions of one session; `session` says which one, such as the path of its note, and `date` is `YYYY-MM-DD`. */
export interface SessionQuestions {
  readonly session: string;
  readonly date: string;
  readonly questions: readonly JudgedQuestion[];
}

/** A question that became warm, and where. */
export interface WarmQuestion {
  readonly session: string;
  readonly date: string;
  readonly question: JudgedQuestion;
}

/**
 * What one person asked over the sessions. `marked` counts the questions that the presenter marked at all: warm ones say
 * something only beside those. `warmKinds` are the kinds of the warm ones.
 */
export interface AskerOverTime {
  readonly speaker: string;
  readonly sessions: number;
  readonly asked: number;
  readonly marked: number;
  readonly kinds: KindCounts;
  readonly warmKinds: KindCounts;
  readonly warm: readonly WarmQuestion[];
}

/** What each asker asked over the sessions, oldest session first, askers by initials. Questions without initials are left out. */
export function askersOverTime(sessions: readonly SessionQuestions[]): AskerOverTime[] {
  const inTime = [...sessions].sort((one, other) => one.date.localeCompare(other.date));
  const speakers = inTime.flatMap(({ questions }) => questions.flatMap(({ speaker }) => speaker ?? []));
  return [...new Set(speakers)].sort().map((speaker) => askerOverTime(speaker, inTime));
}

function askerOverTime(speaker: string, sessions: readonly SessionQuestions[]): AskerOverTime {
  const asked = sessions.flatMap(({ session, date, questions }) =>
    questions
      .filter((question) => question.speaker === speaker)
      .map((question) => ({ session, date, question })),
  );
  const warm = asked.filter(({ question }) => question.mark === 'warm');
  return {
    speaker,
    sessions: new Set(asked.map(({ session }) => session)).size,
    asked: asked.length,
    marked: asked.filter(({ question }) => question.mark !== null).length,
    kinds: countKinds(asked.map(({ question }) => question)),
    warmKinds: countKinds(warm.map(({ question }) => question)),
    warm,
  };
}

import { askersOverTime, type AskerOverTime, type SessionQuestions } from '../../questions/askers';
import { questionKinds, type QuestionKind } from '../../questions/judgement';
import { judgedQuestions, type Judge } from '../../questions/mix';
import { periodKey, periodOf, type Period } from '../periods';
import type { AskedInSession } from './askedBy';

/** What one person asked in a half-year. */
export interface KindsOfHalfYear {
  readonly period: Period;
  readonly asked: AskerOverTime;
}

/** What one person asked over time, by half-year, and all together. `undated` are questions of sessions without a day. */
export interface KindsOverTime {
  readonly total: AskerOverTime;
  readonly halfYears: readonly KindsOfHalfYear[];
  readonly undated: number;
}

/** Counts the kinds of one person's questions, each judged by `judge`; null when there are none. */
export function kindsOverTime(
  asked: readonly AskedInSession[],
  speaker: string,
  judge: (line: AskedInSession['lines'][number]) => QuestionKind,
): KindsOverTime | null {
  const sessions = asked.map((one) => ({ ...judged(one, speaker, judge), day: one.day }));
  const total = askersOverTime(sessions)[0];
  if (!total) return null;
  const undated = sessions.filter(({ day }) => day === null);
  return {
    total,
    halfYears: byHalfYear(sessions.filter(({ day }) => day !== null)),
    undated: undated.reduce((sum, { questions }) => sum + questions.length, 0),
  };
}

function judged(
  { path, day, lines }: AskedInSession,
  speaker: string,
  judge: (line: AskedInSession['lines'][number]) => QuestionKind,
): SessionQuestions {
  const said = lines.map((line) => ({ ...line, speaker }));
  const own = new Map(lines.map((line) => [line.id, judge(line)]));
  const unknown: Judge = () => 'unsure';
  return { session: path, date: day ?? '', questions: judgedQuestions(said, unknown, own) };
}

function byHalfYear(sessions: readonly SessionQuestions[]): KindsOfHalfYear[] {
  const found = new Map<string, { period: Period; sessions: SessionQuestions[] }>();
  for (const session of sessions) {
    const key = periodKey(session.date, 'halfYear');
    const known = found.get(key);
    if (known) known.sessions.push(session);
    else found.set(key, { period: periodOf(session.date, 'halfYear'), sessions: [session] });
  }
  return [...found.values()]
    .sort((a, b) => (a.period.key < b.period.key ? -1 : 1))
    .flatMap(({ period, sessions: ofPeriod }) => {
      const asked = askersOverTime(ofPeriod)[0];
      return asked ? [{ period, asked }] : [];
    });
}

/** The kinds that occur at all, those most asked first. */
export function kindsAsked({ total: { kinds } }: KindsOverTime): QuestionKind[] {
  return questionKinds
    .filter((kind) => (kinds[kind] ?? 0) > 0)
    .sort((a, b) => (kinds[b] ?? 0) - (kinds[a] ?? 0));
}

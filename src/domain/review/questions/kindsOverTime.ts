import type { AskerOverTime } from '../../questions/askers';
import { questionKinds, type QuestionKind } from '../../questions/judgement';
import { periodKey, periodOf, type Period } from '../periods';
import type { AskedInSession } from './askedBy';
import { askedTally, type AskedTally } from './askedTally';

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
  const all = askedTally();
  const halfYears: HalfYears = new Map();
  let undated = 0;
  for (const session of [...asked].sort(oldestFirst)) {
    const own = session.day === null ? null : tallyOf(halfYears, session.day);
    for (const line of session.lines) {
      if (line.kind !== 'question') continue;
      const kind = judge(line);
      all.add(session, line, kind);
      if (own) own.add(session, line, kind);
      else undated += 1;
    }
  }
  const total = all.total(speaker);
  return total.asked === 0 ? null : { total, halfYears: counted(halfYears, speaker), undated };
}

type HalfYears = Map<string, { readonly period: Period; readonly tally: AskedTally }>;

function tallyOf(halfYears: HalfYears, day: string): AskedTally {
  const key = periodKey(day, 'halfYear');
  const known = halfYears.get(key);
  if (known) return known.tally;
  const tally = askedTally();
  halfYears.set(key, { period: periodOf(day, 'halfYear'), tally });
  return tally;
}

const counted = (halfYears: HalfYears, speaker: string): KindsOfHalfYear[] =>
  [...halfYears.values()]
    .map(({ period, tally }) => ({ period, asked: tally.total(speaker) }))
    .filter(({ asked }) => asked.asked > 0);

/** What has no day comes first. */
function oldestFirst(a: AskedInSession, b: AskedInSession): number {
  const [one, other] = [a.day ?? '', b.day ?? ''];
  return one === other ? 0 : one < other ? -1 : 1;
}

/** The kinds that occur at all, those most asked first. */
export function kindsAsked({ total: { kinds } }: KindsOverTime): QuestionKind[] {
  return questionKinds
    .filter((kind) => (kinds[kind] ?? 0) > 0)
    .sort((a, b) => (kinds[b] ?? 0) - (kinds[a] ?? 0));
}

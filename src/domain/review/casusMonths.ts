import type { CasusRecord, SessionRecord } from '../records/records';
import { casusMonths, joined, sessionMonths, type Month } from './months';
import { oncePer, oncePerPair, oncePerRow, whileSame } from './oncePer';

/** The casussen of a month with all sessions in which they stood, oldest first. */
export interface CasusMonth {
  readonly casussen: readonly CasusRecord[];
  readonly sessions: readonly SessionRecord[];
}

/**
 * Casussen month by month with their sessions. A month is the same object as before when nothing changed in it, nor in a
 * month in which one of those sessions was.
 */
export function withSessions(
  casussen: readonly CasusRecord[],
  sessions: readonly SessionRecord[],
): CasusMonth[] {
  const found = new Map<string, (readonly SessionRecord[])[]>();
  for (const { of } of sessionMonths(sessions))
    for (const { month, of: their } of byCasusMonth(of, casussen)) {
      const known = found.get(month);
      if (known) known.push(their);
      else found.set(month, [their]);
    }
  return casusMonths(casussen).map(({ month, of }) => casusMonth(of)(found.get(month) ?? []));
}

const casusMonth = oncePer((casussen: readonly CasusRecord[]) =>
  oncePerRow((sessions: readonly (readonly SessionRecord[])[]): CasusMonth => ({
    casussen,
    sessions: joined(sessions),
  })),
);

/** The sessions of one month by the month of their casus. */
const byCasusMonth = oncePerPair((sessions: readonly SessionRecord[], casussen: readonly CasusRecord[]) => {
  const months = monthByPath(casussen);
  return byMonths(
    sessions,
    sessions.map(({ casus }) => months.get(casus ?? '') ?? null),
  );
});

const monthByPath = oncePer(
  (casussen: readonly CasusRecord[]) =>
    new Map(casusMonths(casussen).flatMap(({ month, of }) => of.map(({ path }) => [path, month]))),
);

/** Sessions by months that are given for each; those with none are left out. */
const byMonths = whileSame(
  (sessions: readonly SessionRecord[], months: readonly (string | null)[]): Month<SessionRecord>[] =>
    [...new Set(months)].flatMap((month) =>
      month === null ? [] : [{ month, of: sessions.filter((_, at) => months[at] === month) }],
    ),
);

import type { IndexedLine } from '@/domain/index/vaultIndex';
import type { ActionRecord, Records, ReflectionRecord, SessionRecord } from '@/domain/records/records';
import { dayNumber, dayOfNumber } from '@/domain/review/dayNumbers';

export const madeGroups = ['Noord.md', 'Zuid.md', null] as const;
export const madeThemes = ['grenzen', 'zwijgen', 'conflict'] as const;
const people = ['MB', 'AK', 'JV'] as const;

/** Picks from a list as a die would, always the same for the same seed (mulberry32). */
function dice(seed: number): <T>(from: readonly T[]) => T {
  let state = seed;
  return <T>(from: readonly T[]): T => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return from[((mixed ^ (mixed >>> 14)) >>> 0) % from.length] as T;
  };
}

type Pick = ReturnType<typeof dice>;

/** The days of three years, and as much as one in twenty of none. */
const anyDays = Array.from({ length: 1100 }, (_, at) => dayOfNumber(dayNumber('2024-06-01') + at));
const days: readonly (string | null)[] = [
  ...anyDays,
  ...anyDays.filter((_, at) => at % 20 === 0).map(() => null),
];

const noteBy = (pick: Pick, name: string) => ({
  path: `${name}.md`,
  title: name,
  day: pick(days),
  group: pick(madeGroups),
  themes: pick([[], [madeThemes[0]], [madeThemes[1], madeThemes[2]], [...madeThemes]]),
});

const lineBy = (pick: Pick, id: string): IndexedLine => ({
  ...{ id, text: 'Hoe dan?', under: null, phase: 1 },
  kind: pick(['question', 'insight', 'view']),
  speaker: pick([...people, null]),
  mark: pick(['warm', 'neutral', 'cold', null]),
  chosen: pick([true, false]),
});

function sessionBy(pick: Pick, name: string, casus: string | null): SessionRecord {
  const isSolo = pick([false, false, true]);
  return {
    ...noteBy(pick, name),
    ...{ casus, isSolo, absent: [], status: pick(['done', 'paused', 'planned'] as const) },
    method: pick(['incidentmethode', 'gibbs', '']),
    participants: isSolo ? ['MB'] : people,
    roles: isSolo ? {} : { presenter: pick(people), facilitator: pick(people), noteTaker: pick(people) },
    evaluation: pick([[], [1, 2, 3, 4, 5], [5, 0, 5, 3, 2]]),
    lines: ['a', 'b'].map((id) => lineBy(pick, `${name}${id}`)),
  };
}

function reflectionBy(pick: Pick, name: string, session: string | null): ReflectionRecord {
  const answered = pick([true, false])
    ? [{ id: `iv-l${name}`, day: '2026-05-01', answer: pick(['partly', 'skipped'] as const), text: '' }]
    : [];
  const feeling = pick([1, 3, 5, null]);
  return {
    ...noteBy(pick, name),
    ...{ session, casus: null, model: null, feeling, isPrivate: pick([true, false]) },
    lookBacks: answered,
  };
}

function actionBy(pick: Pick, id: string, path: string): ActionRecord {
  const { group, themes, day } = noteBy(pick, id);
  const said = { text: '', effect: pick(['', 'rust']), learned: pick(['', 'vragen']), remains: '' };
  const outcome = pick(['done', 'partly', 'not', 'dropped'] as const);
  return {
    ...{ id, path, group, themes, text: 'Bel terug', line: 0, casus: null, session: null },
    status: pick([' ', 'x', 'X', '/', '-', '>']),
    owner: pick([...people, null]),
    created: pick([day, null]),
    due: pick(days),
    done: null,
    lookBacks: pick([true, false]) ? [] : [{ id: `iv-l${id}`, day: '2026-05-02', outcome, ...said }],
  };
}

const byDay = (a: { readonly day: string | null }, b: { readonly day: string | null }): number =>
  inOrder(a.day ?? '9', b.day ?? '9');
const inOrder = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Records as of so many notes, with casussen, sessions, reflections and actions among them; the same for the same seed. */
export function madeRecords(notes: number, seed: number): Records {
  const pick = dice(seed);
  const names = Array.from({ length: notes }, (_, at) => at);
  const [casussen, sessions, reflections, rest] = [0, 1, 2, 3].map((kind) =>
    names.filter((at) => at % 4 === kind),
  );
  const named = (letter: string, at: number): string => `${letter}${String(at)}`;
  const casusPaths = [null, ...(casussen ?? []).map((at) => `${named('C', at)}.md`)];
  const sessionPaths = [null, ...(sessions ?? []).map((at) => `${named('S', at)}.md`)];
  return {
    revision: 1,
    casussen: (casussen ?? [])
      .map((at) => ({
        ...noteBy(pick, named('C', at)),
        ...{ status: pick(['draft', 'ready', 'discussed'] as const), question: 'Hoe dan?', versions: [] },
        presenter: pick([null, 'MB', 'AK']),
      }))
      .sort(byDay),
    sessions: (sessions ?? []).map((at) => sessionBy(pick, named('S', at), pick(casusPaths))).sort(byDay),
    reflections: (reflections ?? [])
      .map((at) => reflectionBy(pick, named('R', at), pick(sessionPaths)))
      .sort(byDay),
    actions: (rest ?? [])
      .map((at) => actionBy(pick, named('x', at), pick(sessionPaths) ?? 'Dagboek.md'))
      .sort((a, b) => inOrder(a.due ?? '9', b.due ?? '9')),
    groups: [],
  };
}

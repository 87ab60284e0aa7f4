import type { LookBack } from '@/domain/actions/lookBack';
import type { IndexedLine } from '@/domain/index/vaultIndex';
import type {
  ActionRecord,
  CasusRecord,
  Records,
  ReflectionRecord,
  SessionRecord,
} from '@/domain/records/records';
import { dayNumber, dayOfNumber } from '@/domain/review/dayNumbers';

export const madeGroups = ['Noord.md', 'Zuid.md', null] as const;
export const madeThemes = ['grenzen', 'zwijgen', 'conflict'] as const;
const people = ['MB', 'AK', 'JV'] as const;

/** Picks from a list as a die would, always the same for the same seed (mulberry32). */
function dice(seed: number): <T>(list: readonly T[]) => T {
  let state = seed;
  return <T>(list: readonly T[]): T => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return list[((mixed ^ (mixed >>> 14)) >>> 0) % list.length] as T;
  };
}

type Pick = ReturnType<typeof dice>;

/** The days of three years, and as much as one in twenty of none. */
const anyDays = Array.from({ length: 1100 }, (_, at) => dayOfNumber(dayNumber('2024-06-01') + at));
const days: readonly (string | null)[] = [
  ...anyDays,
  ...anyDays.filter((_, at) => at % 20 === 0).map(() => null),
];

/** What is picked from, made once: lists made at every pick would take longer than all that is tested. */
const from = {
  themes: [[], [madeThemes[0]], [madeThemes[1], madeThemes[2]], madeThemes],
  kind: ['question', 'insight', 'view'],
  speaker: [...people, null],
  mark: ['warm', 'neutral', 'cold', null],
  either: [true, false],
  isSolo: [false, false, true],
  sessionStatus: ['done', 'paused', 'planned'],
  method: ['incidentmethode', 'gibbs', ''],
  evaluation: [[], [1, 2, 3, 4, 5], [5, 0, 5, 3, 2]],
  answer: ['partly', 'skipped'],
  feeling: [1, 3, 5, null],
  effect: ['', 'rust'],
  learned: ['', 'vragen'],
  outcome: ['done', 'partly', 'not', 'dropped'],
  actionStatus: [' ', 'x', 'X', '/', '-', '>'],
  casusStatus: ['draft', 'ready', 'discussed'],
  presenter: [null, 'MB', 'AK'],
} as const;

function lineBy(pick: Pick, id: string): IndexedLine {
  return {
    id,
    text: 'Hoe dan?',
    under: null,
    phase: 1,
    kind: pick(from.kind),
    speaker: pick(from.speaker),
    mark: pick(from.mark),
    chosen: pick(from.either),
  };
}

function casusBy(pick: Pick, name: string): CasusRecord {
  return {
    path: `${name}.md`,
    title: name,
    day: pick(days),
    group: pick(madeGroups),
    themes: pick(from.themes),
    status: pick(from.casusStatus),
    question: 'Hoe dan?',
    versions: [],
    presenter: pick(from.presenter),
  };
}

function sessionBy(pick: Pick, name: string, casus: string | null): SessionRecord {
  const isSolo = pick(from.isSolo);
  return {
    path: `${name}.md`,
    title: name,
    day: pick(days),
    group: pick(madeGroups),
    themes: pick(from.themes),
    casus,
    isSolo,
    absent: [],
    status: pick(from.sessionStatus),
    method: pick(from.method),
    participants: isSolo ? ['MB'] : people,
    roles: isSolo ? {} : { presenter: pick(people), facilitator: pick(people), noteTaker: pick(people) },
    evaluation: pick(from.evaluation),
    lines: [lineBy(pick, `${name}a`), lineBy(pick, `${name}b`)],
  };
}

function reflectionBy(pick: Pick, name: string, session: string | null): ReflectionRecord {
  const isAnswered = pick(from.either);
  return {
    path: `${name}.md`,
    title: name,
    day: pick(days),
    group: pick(madeGroups),
    themes: pick(from.themes),
    session,
    casus: null,
    model: null,
    feeling: pick(from.feeling),
    isPrivate: pick(from.either),
    lookBacks: isAnswered
      ? [{ id: `iv-l${name}`, day: '2026-05-01', answer: pick(from.answer), text: '' }]
      : [],
  };
}

function actionBy(pick: Pick, id: string, path: string): ActionRecord {
  return {
    id,
    path,
    group: pick(madeGroups),
    themes: pick(from.themes),
    text: 'Bel terug',
    line: 0,
    casus: null,
    session: null,
    status: pick(from.actionStatus),
    owner: pick(from.speaker),
    created: pick(from.either) ? pick(days) : null,
    due: pick(days),
    done: null,
    lookBacks: pick(from.either) ? [] : [lookBackBy(pick, id)],
  };
}

const lookBackBy = (pick: Pick, id: string): LookBack => ({
  id: `iv-l${id}`,
  day: '2026-05-02',
  outcome: pick(from.outcome),
  text: '',
  effect: pick(from.effect),
  learned: pick(from.learned),
  remains: '',
});

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
    casussen: (casussen ?? []).map((at) => casusBy(pick, named('C', at))).sort(byDay),
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

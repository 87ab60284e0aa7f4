import type { DueLookBack } from '@/domain/lookBack/dueLookBacks';
import { dueLookBacks } from '@/domain/lookBack/dueLookBacks';
import type { GroupRecord, ReflectionRecord, SessionRecord } from '@/domain/records/records';
import type { ReflectionAnswer } from '@/domain/reflection/lookBackLines';

/** A reflection written on a day; its path is that day unless told otherwise. */
export const reflection = (day: string | null, more: Partial<ReflectionRecord> = {}): ReflectionRecord => ({
  path: `${day ?? 'no day'}.md`,
  title: day ?? 'no day',
  day,
  group: null,
  themes: [],
  session: null,
  casus: null,
  model: null,
  feeling: null,
  isPrivate: false,
  lookBacks: [],
  ...more,
});

/** A look-back with an answer, on a day. */
export const lookedBack = (
  day: string,
  answer: ReflectionAnswer = 'stillTrue',
): ReflectionRecord['lookBacks'][number] => ({ id: 'iv-laaaaa', day, answer, text: '' });

/** A session of a group on a day, as far as look-backs ask for it. */
export const session = (group: string, day: string, isSolo = false): SessionRecord => ({
  path: `S/${day}.md`,
  title: day,
  day,
  group,
  themes: [],
  status: 'done',
  method: 'incidentmethode',
  casus: null,
  isSolo,
  participants: [],
  absent: [],
  roles: {},
  evaluation: [],
  lines: [],
});

export const group = (path: string, nextMeeting: string | null): GroupRecord => ({
  path,
  title: path,
  members: [],
  rhythmWeeks: null,
  nextMeeting,
});

export const allWanted = { week: true, beforeMeeting: true, halfYear: true, year: true };

export interface Asking {
  reflections: readonly ReflectionRecord[];
  sessions?: readonly SessionRecord[];
  groups?: readonly GroupRecord[];
  wanted?: typeof allWanted;
  ownDays?: Readonly<Record<string, readonly string[]>>;
}

/** What is due on a day. */
export function dueOn(today: string, asking: Asking): DueLookBack[] {
  const { reflections, sessions = [], groups = [], wanted = allWanted, ownDays = {} } = asking;
  return dueLookBacks(
    { reflections, sessions, groups },
    { today, wanted, ownDays: (path) => ownDays[path] ?? [] },
  );
}

import type {
  ActionRecord,
  CasusRecord,
  Records,
  ReflectionRecord,
  SessionRecord,
} from '../../records/records';
import { ownLines } from '../../reflection/ownLines';
import { sessionRoles, type SessionRole } from '../../session/sessionProperties';
import { dayOfAction, dayOfNotes, filterRecords, noFilter } from '../filter';
import { broughtIn, countPeriod, isOpenStill, ownActions, type PeriodCounts } from '../mine';
import type { Period } from '../periods';
import { questionThen, type QuestionThen } from './questionThen';
import { returnedThemes, type ReturnedTheme } from './returnedThemes';

/** A casus that one brought in, with what its question was and what it became, and the sessions it was in. */
export interface BroughtCasus extends QuestionThen {
  readonly casus: CasusRecord;
  readonly sessions: readonly SessionRecord[];
}

/** A sentence of one's own from a session: `line` is its block id. */
export interface OwnLine {
  readonly text: string;
  readonly path: string;
  readonly title: string;
  readonly line: string;
  readonly day: string | null;
}

/** How often one had a role. */
export interface RoleTaken {
  readonly role: SessionRole;
  readonly times: number;
}

/** What a half-year was for one person, all counted from the notes. */
export interface HalfYearLetter {
  readonly period: Period;
  readonly counts: PeriodCounts;
  readonly brought: readonly BroughtCasus[];
  readonly lines: readonly OwnLine[];
  /** The reflections of the period, newest first; their words stand in the notes. */
  readonly reflections: readonly ReflectionRecord[];
  readonly themes: readonly ReturnedTheme[];
  /** What one said one would do in the period, in the order in which it was promised. */
  readonly promised: readonly ActionRecord[];
  /** What is open by now of all that was ever promised up to the end of the period, soonest due first. */
  readonly open: readonly ActionRecord[];
  /** The casussen of one's own that are ready and not brought in yet. */
  readonly ready: readonly CasusRecord[];
  readonly roles: readonly RoleTaken[];
}

/** Reads a half-year from all records; `initials` are one's own, or ''. */
export function halfYearLetter(all: Records, period: Period, initials: string): HalfYearLetter {
  const { from, to } = period;
  const records = filterRecords(all, { ...noFilter, from, to });
  const held = records.sessions.filter(({ status }) => status !== 'planned');
  const brought = broughtIn(held, all.casussen, initials);
  return {
    period,
    counts: countPeriod(records, all.casussen, initials),
    brought: brought.map((one) => ({ ...one, ...questionThen(one, period) })),
    lines: held.flatMap((session) => ownLinesOf(session, initials)),
    reflections: [...records.reflections].reverse(),
    themes: returnedThemes(all, period),
    promised: ownActions(records.actions, initials).sort(byCreated),
    open: openBy(all, to, initials),
    ready: readyBy(all, to, initials),
    roles: rolesOf(held, initials),
  };
}

function openBy(all: Records, to: string, initials: string): ActionRecord[] {
  const open = ownActions(all.actions, initials).filter(isOpenStill);
  const days = dayOfNotes({ ...all, actions: open }, { ...noFilter, to });
  return open.filter((one) => (dayOfAction(one, days) ?? '') <= to);
}

/** A casus keeps the status of ready until its session is done; from the start of that session it is brought in. */
function readyBy({ casussen, sessions }: Records, to: string, initials: string): CasusRecord[] {
  const held = sessions.filter(({ status, day }) => status !== 'planned' && (day ?? '') <= to);
  const brought = new Set(held.map(({ casus }) => casus));
  return casussen.filter(({ path, status, presenter, day }) => {
    const isMine = presenter === null || presenter === initials;
    return status === 'ready' && isMine && (day ?? '') <= to && !brought.has(path);
  });
}

const byCreated = (a: ActionRecord, b: ActionRecord): number =>
  (a.created ?? '').localeCompare(b.created ?? '');

function ownLinesOf(session: SessionRecord, initials: string): OwnLine[] {
  const { lines, roles, path, title, day } = session;
  const isPresenter = initials !== '' && roles.presenter === initials;
  return ownLines(lines, { initials, isPresenter, isAlone: session.isSolo })
    .filter(({ kind }) => kind === 'insight')
    .map(({ id, text }) => ({ text: text.replace(/\s+/g, ' '), path, title, line: id, day }));
}

function rolesOf(sessions: readonly SessionRecord[], initials: string): RoleTaken[] {
  if (initials === '') return [];
  const times = (role: SessionRole): number =>
    sessions.filter((session) => !session.isSolo && session.roles[role] === initials).length;
  return sessionRoles.map((role) => ({ role, times: times(role) })).filter((one) => one.times > 0);
}

/** The same records without private reflections, and without the actions that stand in those. */
export function withoutPrivate(records: Records): Records {
  const hidden = new Set(records.reflections.filter(({ isPrivate }) => isPrivate).map(({ path }) => path));
  if (hidden.size === 0) return records;
  return {
    ...records,
    reflections: records.reflections.filter(({ path }) => !hidden.has(path)),
    actions: records.actions.filter(({ path }) => !hidden.has(path)),
  };
}

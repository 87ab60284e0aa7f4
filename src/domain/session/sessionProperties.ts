import * as v from 'valibot';

import { formatDay, formatExactMoment, formatLocalMoment, parseMoment } from '../notes/moments';
import { statusOf, statusWords, type SessionStatus } from '../notes/noteWords';
import { noteTypeOf, typeValue, type NoteLanguage } from '../notes/noteTypes';
import {
  readProperty,
  type PropertyId,
  type PropertyNames,
  type RawProperties,
} from '../notes/propertyNames';
import type { PropertyValue } from '../notes/yamlLine';
import { formatLink, linkTarget } from '../notes/wikilinks';
import type { Legend } from '../methods/method';
import type { PhaseClock } from './phaseClock';

/** The roles that a person can have in a session beside being a participant. */
export const sessionRoles = ['presenter', 'facilitator', 'noteTaker', 'timekeeper', 'observer'] as const;

export type SessionRole = (typeof sessionRoles)[number];

/** What a session note says in its properties. People are initials; casus and group are link targets. */
export interface SessionProperties {
  readonly status: SessionStatus;
  readonly start: Date | null;
  readonly end: Date | null;
  readonly method: string;
  readonly casus: string | null;
  readonly group: string | null;
  readonly participants: readonly string[];
  readonly roles: Readonly<Partial<Record<SessionRole, string>>>;
  readonly clock: PhaseClock;
  readonly evaluation: readonly number[];
  /** The numbers of the method's phases that this session passes, in order; empty for the method's own plan. */
  readonly phases: readonly number[];
  /** The options chosen at the start that are not the default. */
  readonly variant: readonly string[];
  readonly legend: Legend | null;
  /** Initials of members who are not there. */
  readonly absent: readonly string[];
  /** Roles that were handed over, one text each, such as `20:31 begeleider AK → JV`. */
  readonly handovers: readonly string[];
  /** Seconds that people have talked, one text each, such as `MB 125`. */
  readonly talked: readonly string[];
  /** Who is talking since when, such as `MB 2026-11-21T20:31:05+01:00`; null when nobody's time is counted. */
  readonly talking: string | null;
  /** What the observer counted, one text each, such as `open 5`. */
  readonly tallies: readonly string[];
}

const text = v.fallback(v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.trim()), '');
const texts = v.fallback(
  v.pipe(
    v.union([
      v.array(text),
      v.pipe(
        text,
        v.transform((one) => [one]),
      ),
    ]),
    v.transform(dropEmpty),
  ),
  [],
);
const count = v.fallback(
  v.pipe(v.union([v.number(), v.pipe(v.string(), v.transform(Number))]), v.finite()),
  0,
);
const counts = v.fallback(v.array(count), []);

function dropEmpty(values: string[]): string[] {
  return values.filter((value) => value !== '');
}

/** Reads a session's properties, each repaired by itself; null when the note is no session. */
export function readSession(raw: RawProperties, names: PropertyNames): SessionProperties | null {
  const read = (id: PropertyId): unknown => readProperty(raw, names, id);
  if (noteTypeOf(read('type')) !== 'session') return null;
  const roles = sessionRoles.flatMap((role) => {
    const person = v.parse(text, read(role));
    return person === '' ? [] : [[role, person] as const];
  });
  return {
    status: sessionStatus(read('status')),
    start: parseMoment(read('start')),
    end: parseMoment(read('end')),
    method: v.parse(text, read('method')),
    casus: linkTarget(read('casus')),
    group: linkTarget(read('group')),
    participants: v.parse(texts, read('participants')),
    roles: Object.fromEntries(roles),
    clock: readClock(read),
    evaluation: v.parse(counts, read('evaluation')),
    phases: v.parse(counts, read('phases')),
    variant: v.parse(texts, read('variant')),
    legend: readLegend(v.parse(texts, read('legend'))),
    absent: v.parse(texts, read('absent')),
    handovers: v.parse(texts, read('handovers')),
    talked: v.parse(texts, read('talked')),
    talking: v.parse(text, read('talking')) || null,
    tallies: v.parse(texts, read('tallies')),
  };
}

function readLegend([warm, neutral, cold]: readonly string[]): Legend | null {
  return warm && neutral && cold ? { warm, neutral, cold } : null;
}

function sessionStatus(word: unknown): SessionStatus {
  const status = statusOf(word);
  return status === 'running' || status === 'paused' || status === 'done' ? status : 'planned';
}

function readClock(read: (id: PropertyId) => unknown): PhaseClock {
  const plan = v.parse(counts, read('plan'));
  const fill = (values: number[]): number[] => plan.map((_, phase) => values[phase] ?? 0);
  const endsAt = parseMoment(read('phaseEnds'));
  const phase =
    Math.min(Math.max(1, Math.trunc(v.parse(count, read('phase')))), Math.max(1, plan.length)) - 1;
  return {
    phase,
    plan,
    added: fill(v.parse(counts, read('added'))),
    spent: fill(v.parse(counts, read('spent'))),
    state: endsAt ? { endsAt } : { secondsLeft: v.parse(count, read('timeLeft')) },
  };
}

/** The properties that hold a clock, by canonical id; null takes a property away. */
export function clockProperties(clock: PhaseClock): Partial<Record<PropertyId, PropertyValue | null>> {
  const { state } = clock;
  return {
    phase: clock.phase + 1,
    phaseEnds: 'endsAt' in state ? formatExactMoment(state.endsAt) : null,
    timeLeft: 'endsAt' in state ? null : Math.round(state.secondsLeft),
    plan: clock.plan.map((minutes) => Math.round(minutes * 100) / 100),
    added: clock.added,
    spent: clock.spent,
  };
}

/** The properties of a session note that starts, in the order in which people read them. */
export function startProperties(
  session: SessionProperties,
  language: NoteLanguage,
): Partial<Record<PropertyId, PropertyValue | null>> {
  const { start, casus, group, roles, participants, phases, variant, legend } = session;
  return {
    type: typeValue('session'),
    status: statusWords[language][session.status],
    date: start ? formatDay(start) : null,
    start: start ? formatLocalMoment(start) : null,
    method: session.method,
    variant: variant.length > 0 ? variant : null,
    casus: casus === null ? null : formatLink(casus),
    group: group === null ? null : formatLink(group),
    participants: participants.length > 0 ? participants : null,
    ...Object.fromEntries(sessionRoles.map((role) => [role, roles[role] ?? null])),
    ...clockProperties(session.clock),
    phases: phases.length > 0 ? phases : null,
    legend: legend && [legend.warm, legend.neutral, legend.cold],
    absent: session.absent.length > 0 ? session.absent : null,
  };
}

import type { SessionPhase } from '@/domain/methods/expandRounds';
import type { PhaseRole } from '@/domain/methods/method';
import { writeMinutes } from '@/domain/session/draftMinutes';
import { isRunning, type PhaseClock } from '@/domain/session/phaseClock';
import { phaseName } from '@/domain/session/phaseHeading';
import { peopleIn, presenterIn } from '@/domain/session/presenters';
import type { SessionProperties } from '@/domain/session/sessionProperties';
import type { Texts } from '@/i18n/texts';
import type { LiveSession } from '../sessionStore';
import { silenceWords } from '../silence/silenceWords';
import { goesRound, turnNow } from '../turns/turnNow';
import { initialsOf } from './initialsOf';

/**
 * All that the room screen is given of a session: words of the method and of the interface, the clock, and initials. What
 * people wrote can't be in it, for nothing here is made from the note's text.
 */
export interface RoomShown {
  readonly place: string;
  readonly number: number;
  readonly title: string;
  /** Which round it is and who presents in it; empty outside rounds. */
  readonly round: string;
  readonly rule: string;
  /** Who is silent and how; empty when everyone may speak. */
  readonly silence: string;
  readonly turn: string;
  readonly next: string;
  readonly isPaused: boolean;
  readonly clock: PhaseClock;
}

/** What a session shows in the room; null when its method has no such phase any more. */
export function roomShown(session: LiveSession, speaker: string | null, texts: Texts): RoomShown | null {
  const { clock } = session.note.properties;
  const phase = session.phases[clock.phase];
  if (!phase) return null;
  const { panel } = texts.session;
  return {
    place: panel.phaseOf(clock.phase + 1, session.phases.length),
    number: clock.phase + 1,
    title: phase.title,
    round: roundWords(session, phase, texts),
    rule: ruleOf(session, phase, texts),
    silence: silenceWords(texts, withInitials(session)),
    turn: turnWords(session, speaker, texts),
    next: nextWords(session, texts),
    isPaused: !isRunning(clock),
    clock,
  };
}

function roundWords({ note }: LiveSession, { round }: SessionPhase, { session }: Texts): string {
  if (round === null) return '';
  const presenter = presenterIn(note.properties, round);
  const words = session.panel.round(round);
  return presenter === undefined ? words : session.panel.roundOf(words, initialsOf(presenter));
}

/** Who is active, and what goes for everyone: one line. */
function ruleOf({ note }: LiveSession, phase: SessionPhase, { session }: Texts): string {
  const { presenter } = peopleIn(note.properties, phase.round).roles;
  const name = (role: PhaseRole): string =>
    role === 'presenter' && presenter !== undefined ? initialsOf(presenter) : session.active[role];
  const rules = [
    phase.active.length > 0 ? session.speaks(phase.active.map(name).join(', ')) : '',
    phase.writeFirst ? session.panel.writeFirst : '',
    session.panel.advice[phase.advice],
  ];
  return asSentence(rules.filter(Boolean).join(' · '));
}

const asSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The same session, its people by initials. */
function withInitials(session: LiveSession): LiveSession {
  const { properties } = session.note;
  const roles = Object.entries(properties.roles).map(([role, person]) => [role, initialsOf(person)]);
  const shown = {
    ...properties,
    participants: properties.participants.map(initialsOf),
    roles: Object.fromEntries(roles) as SessionProperties['roles'],
  };
  return { ...session, note: { ...session.note, properties: shown } };
}

function turnWords(session: LiveSession, speaker: string | null, { room }: Texts): string {
  if (!goesRound(session) || session.note.properties.participants.length === 0) return '';
  const person = turnNow(session, speaker);
  return person === null ? room.allHeard : room.turn(initialsOf(person));
}

function nextWords({ phases, note }: LiveSession, { session }: Texts): string {
  const { phase, plan } = note.properties.clock;
  const next = phases[phase + 1];
  if (!next) return session.panel.lastPhase;
  return session.panel.upNext(phaseName(next), writeMinutes(plan[phase + 1] ?? next.minutes));
}

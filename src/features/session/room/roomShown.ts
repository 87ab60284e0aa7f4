import type { SessionPhase } from '@/domain/methods/expandRounds';
import type { PhaseRole } from '@/domain/methods/method';
import { writeMinutes } from '@/domain/session/draftMinutes';
import { isRunning, type PhaseClock } from '@/domain/session/phaseClock';
import { phaseName } from '@/domain/session/phaseHeading';
import { peopleIn, presenterIn } from '@/domain/session/presenters';
import type { Texts } from '@/i18n/texts';
import type { LiveSession } from '../sessionStore';
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

const asSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Who is active, who is silent and how, and what goes for everyone: one line. */
function ruleOf({ note }: LiveSession, phase: SessionPhase, { session }: Texts): string {
  const { presenter } = peopleIn(note.properties, phase.round).roles;
  const name = (role: PhaseRole): string =>
    role === 'presenter' && presenter !== undefined ? initialsOf(presenter) : session.active[role];
  const who = (roles: readonly PhaseRole[]): string => roles.map(name).join(', ');
  const isMany = phase.silent.length > 1 || phase.silent.includes('participants');
  const rules = [
    phase.active.length > 0 ? session.speaks(who(phase.active)) : '',
    phase.silence ? session.silence[phase.silence](who(phase.silent), isMany) : '',
    phase.writeFirst ? session.panel.writeFirst : '',
    session.panel.advice[phase.advice],
  ];
  return asSentence(rules.filter(Boolean).join(' · '));
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

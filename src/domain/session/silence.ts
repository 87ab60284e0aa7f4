import type { PhaseRole, Silence } from '../methods/method';
import type { SessionPhase } from '../methods/expandRounds';
import { presenterIn } from './presenters';
import type { People } from './turns';

/** Someone who is silent: by initials where one person has the role, else by the role. */
export type SilentOne =
  | { readonly person: string; readonly role?: undefined }
  | { readonly role: PhaseRole; readonly person?: undefined };

/** Who is silent in a phase and how. `writer` writes along for them: initials, null for whoever takes it on. */
export interface SilenceNow {
  readonly how: Silence;
  readonly silent: readonly SilentOne[];
  readonly presenter: SilentOne | null;
  readonly writer: string | null;
}

/**
 * The silence of a phase; null when everyone may speak. `presenter` is the presenter for whom someone else writes along:
 * null when the presenter is not silent, or nothing is written down in the phase for all to see.
 */
export function silenceIn(people: People, phase: SessionPhase): SilenceNow | null {
  if (phase.silent.length === 0 || phase.silence === null) return null;
  const whois = (role: PhaseRole): SilentOne => silentOne(people, phase, role);
  const presenter = phase.silent.includes('presenter') ? whois('presenter') : null;
  const isWritten = phase.takesNotes && !phase.isPrivate;
  return {
    how: phase.silence,
    silent: phase.silent.map(whois),
    presenter: isWritten ? presenter : null,
    writer: writerFor(people, phase, presenter?.person),
  };
}

function silentOne(people: People, phase: SessionPhase, role: PhaseRole): SilentOne {
  const person = personIn(people, phase, role);
  return person === undefined ? { role } : { person };
}

function personIn({ roles, ...people }: People, phase: SessionPhase, role: PhaseRole): string | undefined {
  if (role === 'presenter') return presenterIn({ roles, ...people }, phase.round);
  if (role === 'facilitator' || role === 'observer') return roles[role];
  return role === 'note-taker' ? roles.noteTaker : undefined;
}

/** The note-taker, unless it is the presenter who must not write now, or the note-taker is silent by the method. */
function writerFor(
  { roles }: People,
  { silent }: SessionPhase,
  presenter: string | undefined,
): string | null {
  const writer = roles.noteTaker ?? null;
  return writer === presenter || silent.includes('note-taker') ? null : writer;
}

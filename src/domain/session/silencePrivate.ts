import type { SessionPhase } from '../methods/expandRounds';
import { presenterIn } from './presenters';
import type { People } from './turns';

/** Whose a private phase is: `mine` for whoever has this vault, else the presenter's by initials, null when not known. */
export interface PrivateTo {
  readonly is: 'mine' | 'theirs' | 'unclear';
  readonly presenter: string | null;
}

/**
 * Whose private words a phase asks for. A session on one's own is one's own; in a group they are the presenter's, who is
 * known by the initials of the vault's owner. Without those, or without a presenter, nobody can tell.
 */
export function privateTo(
  people: People,
  phase: Pick<SessionPhase, 'round'>,
  owner: { readonly initials: string; readonly isAlone: boolean },
): PrivateTo {
  const presenter = presenterIn(people, phase.round) ?? null;
  if (owner.isAlone) return { is: 'mine', presenter };
  if (presenter === null || owner.initials === '') return { is: 'unclear', presenter };
  return { is: presenter.toLowerCase() === owner.initials.toLowerCase() ? 'mine' : 'theirs', presenter };
}

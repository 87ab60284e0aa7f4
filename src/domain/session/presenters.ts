import type { People } from './turns';

/**
 * Who presents in a round, counted from 1: the role moves on through the participants, from the session's presenter, or
 * from the first participant when it names none. Outside rounds it is the session's presenter. Undefined when nobody is
 * known.
 */
export function presenterIn({ participants, roles }: People, round: number | null): string | undefined {
  const { presenter } = roles;
  if (round === null) return presenter;
  const first = presenter === undefined ? 0 : participants.indexOf(presenter);
  const order = first < 0 ? [presenter, ...participants] : participants;
  return order.length === 0 ? presenter : order[(Math.max(0, first) + round - 1) % order.length];
}

/** The people of a session as their roles are in a round. */
export function peopleIn(people: People, round: number | null): People {
  const presenter = presenterIn(people, round);
  return presenter === undefined ? people : { ...people, roles: { ...people.roles, presenter } };
}

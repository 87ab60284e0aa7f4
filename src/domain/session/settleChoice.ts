import type { SessionPhase } from '../methods/expandRounds';
import type { Method, MethodChoice } from '../methods/method';
import { optionsIn, optionsOf, phasesIn } from '../methods/variants';
import type { NextPlace, PhasesChange } from './changePhases';
import { mayTurnInto } from './freePhases';
import type { SessionNote } from './sessionNote';

/** A session as it is under way: its note, its method, and the phases that it passes. */
export interface SessionUnderWay {
  readonly note: SessionNote;
  readonly method: Method;
  readonly phases: readonly SessionPhase[];
}

/** A choice that the group settles in the present phase, and what is chosen as it stands. */
export interface Settling {
  readonly choice: MethodChoice;
  readonly chosen: string;
}

/**
 * The choice that the present phase settles; null when there is none, or when the phases it is about can't become
 * others any more. Going back to it offers the choice again where a phase has the same title for every option.
 */
export function settlingNow(session: SessionUnderWay): Settling | null {
  const { note, method, phases } = session;
  const question = phases[note.properties.clock.phase]?.settles ?? null;
  const choice = method.choices.find((one) => one.question === question);
  if (!choice) return null;
  const open = openPlaces(session, choice).map((place) =>
    optionsOf(phases[place] ?? { options: [] }, choice),
  );
  const about = open.filter((options) => options.length > 0);
  const chosen = choice.options.find((option) => about.every((options) => options.includes(option)));
  return about.length === 0 || chosen === undefined ? null : { choice, chosen };
}

/**
 * The change that another option makes: each later phase of the one that stands becomes its counterpart, with its
 * minutes where they are as the method has them. Phases that have begun stay, unless their title is the same.
 */
export function settle(session: SessionUnderWay, { choice, chosen }: Settling, option: string): PhasesChange {
  const { note, phases } = session;
  const [from, to] = [chosen, option].map((one) => counterparts(session, choice, one));
  const open = new Set(openPlaces(session, choice));
  const next = phases.map((phase, place): NextPlace => {
    const minutes = note.properties.clock.plan[place] ?? phase.minutes;
    const index = from?.findIndex(({ number }) => number === phase.number) ?? -1;
    const other = open.has(place) ? to?.[index] : undefined;
    if (!other) return { was: place, phase, minutes };
    const isAsMethod = Math.round(minutes * 60) === Math.round(phase.minutes * 60);
    return {
      was: place,
      phase: { ...other, round: phase.round },
      minutes: isAsMethod ? other.minutes : minutes,
    };
  });
  return { before: phases, next, numbers: next.map(({ phase }) => phase.number) };
}

/** The places whose phase can become that of any option. */
function openPlaces({ note, method, phases }: SessionUnderWay, choice: MethodChoice): number[] {
  const others = method.phases.filter((phase) => optionsOf(phase, choice).length > 0);
  return phases.flatMap((phase, place) =>
    others.every((other) => mayTurnInto(note, place, phase, other)) ? [place] : [],
  );
}

/** The phases after the present one that an option of a choice brings, other choices being as the session has them. */
function counterparts(
  { note, method, phases }: SessionUnderWay,
  choice: MethodChoice,
  option: string,
): SessionPhase[] {
  const others = optionsIn(method, note.properties.variant).filter((one) => !choice.options.includes(one));
  const settles = phases[note.properties.clock.phase]?.number ?? 0;
  return phasesIn(method, [...others, option])
    .filter((phase) => phase.number > settles && optionsOf(phase, choice).length > 0)
    .map((phase) => ({ ...phase, round: null }));
}

import type { SessionPhase } from '../methods/expandRounds';
import { sessionPhases } from '../methods/sessionPhases';
import { optionsOf } from '../methods/variants';
import type { NextPlace, PhasesChange } from './changePhases';
import { readMinutes } from './draftMinutes';
import { asPlanned, isSameStep, withMissing, type DraftPlan, type DraftStep } from './draftPlan';
import { whyItStays, type Stays } from './freePhases';
import { countRounds } from './rounds';
import type { SessionUnderWay } from './settleChoice';

/** What a session still has to come: its steps, with those that were left out, and the phases that they speak of. */
export interface PlanUnderWay {
  readonly steps: readonly DraftStep[];
  readonly phases: readonly SessionPhase[];
}

/** The steps after the present phase, as the session stands. What the method has and the session has not is left out. */
export function planUnderWay(session: SessionUnderWay): PlanUnderWay {
  const { note, phases } = session;
  const { phase: present, plan } = note.properties.clock;
  const passed = asPlanned(
    phases.map((phase, place) => ({ ...phase, minutes: plan[place] ?? phase.minutes })),
  );
  const methods = methodPhases(session);
  const offered = asPlanned(methods).map((step) => ({ ...step, dropped: true }));
  const all = withMissing(passed, offered);
  const begun = passed[present];
  const from = begun ? all.findIndex((step) => isSameStep(step, begun)) + 1 : 0;
  return { steps: all.slice(from), phases: [...phases, ...methods] };
}

/** The phases of the variant that this session follows, also where its choice was settled on the way. */
function methodPhases({ note, method, phases }: SessionUnderWay): SessionPhase[] {
  const { variant, participants } = note.properties;
  const options = method.choices.map(({ options: all, ...choice }) => {
    const own = phases
      .map((phase) => optionsOf(phase, { ...choice, options: all }))
      .filter(({ length }) => length > 0);
    const followed = all.filter((option) => own.every((some) => some.includes(option)));
    return followed.find((option) => variant.includes(option)) ?? followed[0] ?? '';
  });
  const people = method.mode === 'solo' ? 0 : participants.length;
  return sessionPhases(method, { options, people });
}

const placeOf = ({ phases }: SessionUnderWay, { phase, round }: DraftStep): number =>
  phases.findIndex((one) => one.number === phase && one.round === round);

/** Why a step of a session stays where it is; null when it need not. */
export function whyStepStays(session: SessionUnderWay, step: DraftStep): Stays | null {
  const place = placeOf(session, step);
  return place < 0 ? null : whyItStays(session.note, session.phases, place);
}

/** The change that makes a session go on by these steps. What has begun stays as it is. */
export function changeTo(
  session: SessionUnderWay,
  steps: DraftPlan,
  { phases: known }: PlanUnderWay,
): PhasesChange {
  const { note, phases } = session;
  const { clock, phases: numbersInNote } = note.properties;
  const begun = phases
    .slice(0, clock.phase + 1)
    .map((phase, was): NextPlace => ({ was, phase, minutes: clock.plan[was] ?? phase.minutes }));
  const toCome = steps.flatMap((step): NextPlace[] => {
    const phase = known.find(({ number, round }) => number === step.phase && round === step.round);
    const was = placeOf(session, step);
    const minutes = readMinutes(step.minutes) ?? phase?.minutes;
    return phase && !step.dropped && minutes !== undefined
      ? [{ was: was < 0 ? null : was, phase, minutes }]
      : [];
  });
  const next = [...begun, ...toCome];
  const counted = countRounds(next.map(({ phase }) => phase));
  const numbers = counted.map(({ number }) => number);
  const isAsBefore = next.length === phases.length && next.every(({ was }, place) => was === place);
  return {
    before: phases,
    next: next.map((place, at) => ({ ...place, phase: counted[at] ?? place.phase })),
    numbers: isAsBefore && numbersInNote.length === 0 ? null : numbers,
  };
}

import type { SessionPhase } from '@/domain/methods/expandRounds';
import type { Legend, Method } from '@/domain/methods/method';
import { sessionPhases, type Setting } from '@/domain/methods/sessionPhases';
import { defaultOptions, optionsIn } from '@/domain/methods/variants';
import { asPlanned, phasesOfPlan, refit, type DraftStep } from '@/domain/session/draftPlan';
import { isReordered } from '@/domain/session/planDifferences';
import { peopleIn, type StartValues } from './startValues';

/** The plan of a session to come: as the method has it, as it was made of that, and what comes of it. */
export interface StartPlan {
  /** The phases of the chosen variant, rounds written out for the people who are there. */
  readonly all: readonly SessionPhase[];
  readonly planned: readonly DraftStep[];
  readonly steps: readonly DraftStep[];
  /** The phases that the session will pass, with their minutes. */
  readonly phases: readonly SessionPhase[];
}

/** How a group sets up a method: the options it chose and with how many it is. */
export const settingOf = (method: Method, values: StartValues): Setting => ({
  options: optionsIn(method, values.options),
  people: method.mode === 'solo' ? 0 : peopleIn(values).length,
});

/** The plan that a start form speaks of. */
export function startPlan(method: Method, values: StartValues): StartPlan {
  const all = sessionPhases(method, settingOf(method, values));
  const planned = asPlanned(all);
  const steps = refit(values.plan, planned);
  return { all, planned, steps, phases: phasesOfPlan(steps, all) };
}

/** The numbers of the phases that a note must keep: none when it passes the method's own, in their order. */
export function numbersToKeep(method: Method, { planned, steps, phases }: StartPlan): number[] {
  const hasOwnPlan = method.choices.length > 0 || method.phases.some(({ rounds }) => rounds !== 1);
  return hasOwnPlan || isReordered(steps, planned) ? phases.map(({ number }) => number) : [];
}

/** The options that were chosen and are not the default. */
export function variantToKeep(method: Method, { options }: StartValues): string[] {
  const standing = defaultOptions(method);
  return optionsIn(method, options).filter((option) => !standing.includes(option));
}

/** What the marks mean before anyone says otherwise: as the first phase that marks questions has it. */
export const legendOf = (phases: readonly SessionPhase[]): Legend | null =>
  phases.find(({ marks, legend }) => marks && legend !== null)?.legend ?? null;

/**
 * The legend that a note keeps: as typed, and for a word that was left empty as the method has it. `words` stand in
 * where the method says nothing. Null when no questions are marked, or when nobody says what the marks mean.
 */
export function legendToKeep(
  { legend: typed }: StartValues,
  phases: readonly SessionPhase[],
  words: Legend,
): Legend | null {
  if (!phases.some(({ marks }) => marks)) return null;
  const own = legendOf(phases);
  const says = (sign: keyof Legend): string => typed?.[sign].trim() ?? '';
  if (!own && !says('warm') && !says('neutral') && !says('cold')) return null;
  const word = (sign: keyof Legend): string => says(sign) || (own ?? words)[sign];
  return { warm: word('warm'), neutral: word('neutral'), cold: word('cold') };
}

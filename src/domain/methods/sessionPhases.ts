import { expandRounds, type SessionPhase } from './expandRounds';
import type { Method, Phase } from './method';
import { phasesIn } from './variants';

/** What a group makes of a method: the options it chose, and with how many it is; 0 when that is not known. */
export interface Setting {
  readonly options: readonly string[];
  readonly people: number;
}

const anySetting: Setting = { options: [], people: 0 };

/** The phases that a session passes, rounds written out. When nobody said how many there are, the smallest group counts. */
export function sessionPhases(method: Method, { options, people }: Setting = anySetting): SessionPhase[] {
  return expandRounds(phasesIn(method, options), people > 0 ? people : (method.groupSize?.min ?? 1));
}

/** The minutes of a method together, rounds counted: of its default variant, unless a setting says otherwise. */
export function totalMinutes(method: Method, setting: Setting = anySetting): number {
  const seconds = sessionPhases(method, setting).reduce((sum, { minutes }) => sum + minutes * 60, 0);
  return Math.round(seconds) / 60;
}

/**
 * The phases of a session from the numbers that its note keeps; without numbers those of the default variant. A number
 * that the method has no more gives a phase without rules, so that a session outlives a change of its method.
 */
export function phasesByNumber(method: Method, numbers: readonly number[]): SessionPhase[] {
  if (numbers.length === 0) return sessionPhases(method);
  const times = (number: number, until: number): number =>
    numbers.slice(0, until).filter((one) => one === number).length;
  return numbers.map((number, place) => {
    const phase = method.phases.find((one) => one.number === number) ?? plainPhase(number);
    const repeats = times(number, numbers.length) > 1;
    return { ...phase, round: repeats ? times(number, place + 1) : null };
  });
}

/** A phase of which nothing is known any more: everyone may speak, notes are taken. */
const plainPhase = (number: number): Phase => ({
  number,
  title: String(number),
  minutes: 5,
  active: ['all'],
  silent: [],
  silence: null,
  captures: ['note'],
  advice: 'allowed',
  questionsEach: null,
  turns: false,
  marks: false,
  legend: null,
  rewords: false,
  writeFirst: false,
  takesNotes: true,
  isPrivate: false,
  optional: false,
  elastic: false,
  rounds: 1,
  options: [],
  settles: null,
  instruction: '',
  rules: [],
});

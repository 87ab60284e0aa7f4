import type { Finding } from '@/domain/choosing/advice';
import { adviceOn } from '@/domain/choosing/rankMethods';
import { unknownSituation, type Situation } from '@/domain/choosing/situation';
import type { Method, Phase } from '@/domain/methods/method';

/** A phase of so many minutes. */
export const aPhase = (parts: Partial<Phase> = {}): Phase => ({
  number: 1,
  title: 'Story',
  minutes: 60,
  active: ['presenter'],
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
  rounds: 1,
  options: [],
  settles: null,
  instruction: '',
  rules: [],
  ...parts,
});

/** A method of an hour for four to eight people that asks for nothing in particular. */
export const aMethod = (parts: Partial<Method> = {}): Method => ({
  id: 'mine',
  title: 'Mine',
  mode: 'group',
  groupSize: { min: 4, max: 8 },
  experience: null,
  trust: null,
  questionKinds: [],
  evidence: null,
  fits: '',
  sources: [],
  introduction: '',
  choices: [],
  phases: [aPhase()],
  ...parts,
});

/** A situation of which only this is known. */
export const aSituation = (known: Partial<Situation> = {}): Situation => ({ ...unknownSituation, ...known });

/** Everything that counts for and against a method in a situation of which only this is known. */
export function findings(method: Method, known: Partial<Situation>): Finding[] {
  const { reasons, drawbacks } = adviceOn(method, aSituation(known));
  return [...reasons, ...drawbacks];
}

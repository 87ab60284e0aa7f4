import type { Finding } from '@/domain/choosing/advice';
import { adviceOn } from '@/domain/choosing/rankMethods';
import { unknownSituation, type Situation } from '@/domain/choosing/situation';
import type { Method, Phase } from '@/domain/methods/method';
import { aPhase as sessionPhase } from '../../support/sessions';

/** A phase of an hour. */
export const aPhase = (parts: Partial<Phase> = {}): Phase => sessionPhase({ minutes: 60, ...parts });

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

import { experienceLevels, trustLevels, type Method } from '../methods/method';
import { groupsOf, minutesOf } from './smallGroups';
import { modeOf, servesMode, type Situation } from './situation';

/** What a list of methods is narrowed down to; null narrows nothing. */
export type MethodFilter = Pick<Situation, 'minutes' | 'people' | 'mode' | 'experience' | 'trust' | 'kind'>;

/** Whether a method stays in a filtered list. What a method does not say about itself hides it from no one, except its kinds of question. */
export function matches(method: Method, filter: MethodFilter): boolean {
  const { minutes, people, experience, trust, kind } = filter;
  const mode = modeOf(filter);
  return (
    (mode === null || servesMode(method, mode)) &&
    (minutes === null || minutesOf(method, people) <= minutes) &&
    (people === null || holds(method, people)) &&
    isWithin(experienceLevels, method.experience, experience) &&
    isWithin(trustLevels, method.trust, trust) &&
    (kind === null || method.questionKinds.includes(kind))
  );
}

function holds(method: Method, people: number): boolean {
  const { groupSize } = method;
  if (!groupSize) return true;
  return people >= groupSize.min && (people <= groupSize.max || groupsOf(method, people) > 1);
}

function isWithin<Level>(levels: readonly Level[], asked: Level | null, there: Level | null): boolean {
  return asked === null || there === null || levels.indexOf(asked) <= levels.indexOf(there);
}

import type { Method } from '../../methods/method';
import type { Finding, PeopleValues, TimeValues } from '../advice';
import { limits } from '../rules';
import { groupsOf, minutesOf } from '../smallGroups';
import { modeOf, servesMode, type Situation } from '../situation';
import { isNamed } from './ruleOfThumb';

/** Whether a method fits the time and the people; when both fit, that is told as one. */
export function timeAndPeopleFor(method: Method, situation: Situation): Finding[] {
  const time = timeFor(method, situation);
  const people = peopleFor(method, situation);
  const together =
    time?.code === 'time' && people?.code === 'people'
      ? [{ code: 'timeAndPeople', values: { ...time.values, ...people.values } } as const]
      : [time, people].filter((finding) => finding !== null);
  const isQuick =
    (time?.code === 'time' || time?.code === 'shortTime') && isNamed(method, situation, 'littleTime');
  return isQuick ? [...together, { code: 'littleTime', values: {} }] : together;
}

function timeFor(method: Method, { minutes, people }: Situation): Finding | null {
  if (minutes === null) return null;
  const values: TimeValues = { total: minutesOf(method, people), available: minutes };
  const over = (values.total - minutes) / minutes;
  if (over > limits.farTooLong) return { code: 'farTooLong', values };
  if (over > limits.littleTooLong) return { code: 'tooLong', values };
  if (over > 0) return { code: 'littleTooLong', values };
  return { code: values.total < minutes * limits.shortTime ? 'shortTime' : 'time', values };
}

function peopleFor(method: Method, situation: Situation): Finding | null {
  const { people } = situation;
  const { groupSize } = method;
  if (people === null || !groupSize || !isInGroup(method, situation)) return null;
  const values: PeopleValues = { people, ...groupSize };
  if (people < groupSize.min) return { code: 'tooFew', values };
  const groups = groupsOf(method, people);
  if (groups > 1) return { code: 'smallGroups', values: { people, groups } };
  return { code: people > groupSize.max ? 'tooMany' : 'people', values };
}

function isInGroup(method: Method, situation: Situation): boolean {
  return modeOf(situation) === 'group' && servesMode(method, 'group');
}

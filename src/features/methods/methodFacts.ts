import { shownMinutes } from '@/domain/methods/methodPicture';
import type { Method } from '@/domain/methods/method';
import { totalMinutes } from '@/domain/methods/sessionPhases';
import type { Texts } from '@/i18n/texts';

/** What one wants to know of a method first, in a few words each: minutes, people, experience, trust. */
export function factsOf(method: Method, texts: Texts, options: readonly string[] = []): string[] {
  const { experience, trust } = method;
  const words = texts.methods;
  return [
    ...briefFactsOf(method, texts, options),
    experience === null ? '' : words.asks.experience[experience],
    trust === null ? '' : words.asks.trust[trust],
  ].filter(Boolean);
}

/** The minutes and the people of a method. */
export function briefFactsOf(method: Method, texts: Texts, options: readonly string[] = []): string[] {
  const { groupSize, mode } = method;
  const words = texts.methods;
  const minutes = shownMinutes(totalMinutes(method, { options, people: 0 }));
  const people = groupSize ? words.people(groupSize.min, groupSize.max) : '';
  return [words.minutes(minutes), mode === 'solo' ? words.alone : people].filter(Boolean);
}

/** The kinds of questions that a method is for, in words. */
export const kindsOf = ({ questionKinds }: Method, { choosing }: Texts): string =>
  questionKinds.map((kind) => choosing.kinds[kind].label.toLowerCase()).join(', ');

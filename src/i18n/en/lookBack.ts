import type { Elapsed } from '@/domain/lookBack/elapsed';
import { dayInWords } from '../dayInWords';

const one = { day: 'a day', week: 'a week', month: 'a month', year: 'a year' };
const many = { day: 'days', week: 'weeks', month: 'months', year: 'years' };

function span({ count, unit }: Elapsed): string {
  if (unit === 'month' && count === 6) return 'half a year';
  return count === 1 ? one[unit] : `${String(count)} ${many[unit]}`;
}

export const lookBack = {
  title: 'Look back on your reflections',
  notReady: 'One moment, your notes are being read.',
  place: (place: number, count: number): string => `${String(place)} of ${String(count)}`,
  today: 'Today you wrote',
  wrote: (elapsed: Elapsed): string => {
    const words = span(elapsed);
    return `${words.charAt(0).toUpperCase()}${words.slice(1)} ago you wrote`;
  },
  wroteOnce: 'You wrote',
  meeting: (day: string): string => `Your group meets on ${dayInWords(day, 'en-GB')}.`,
  ownDay: (day: string): string => `You wanted to come back to it on ${dayInWords(day, 'en-GB')}.`,
  after: (title: string): string => `after ${title}`,
  on: (title: string): string => `about ${title}`,
  open: 'Open the reflection',
  noSentence: 'No sentence of yours stands in this reflection yet.',
  question: 'Is this still true?',
  answers: { stillTrue: 'Still true', partly: 'Partly', noLonger: 'No longer true' },
  since: 'What happened since?',
  save: 'Save',
  skip: 'Skip',
  notAgain: 'Not again',
  answerFirst: 'Say first whether it is still true, or skip it.',
  takeBack: 'Take the last answer back',
  keys: '1, 2 or 3 answers, Enter saves.',
  empty: 'Nothing to look back on now.',
  emptyHint: 'What you write in a reflection comes back here by itself, some time later.',
  done: 'That was all for now.',
  more: 'A few more',
  close: 'Close',
  waiting: (count: number): string =>
    count === 1 ? '1 sentence to look back on' : `${String(count)} sentences to look back on`,
};

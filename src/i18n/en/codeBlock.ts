import { shortDay } from '../dayInWords';

export const codeBlock = {
  notReady: 'Your notes are being read…',
  wrong: 'This block can’t be shown yet',
  line: (line: number): string => `Line ${String(line)}:`,
  problems: {
    unreadable: (found: string): string =>
      `“${found}” can’t be read. Write a word, a colon and a value on each line.`,
    'unknown-key': (found: string): string => `“${found}” is not one of the words to begin a line with.`,
    twice: (found: string): string => `“${found}” stands here twice. Leave one of them.`,
    'unknown-value': (found: string): string =>
      found === '' ? 'There is nothing after the colon.' : `“${found}” is not known here.`,
    'no-show': (): string => 'It does not say what to show.',
    'no-period': (found: string): string => `“${found}” is no period that can be read.`,
    'no-number': (found: string): string => `“${found}” is no whole number above zero.`,
  },
  meant: (word: string): string => `Did you mean “${word}”?`,
  expected: {
    show: 'For instance: actions, sessions, casussen, reflections, look-backs or themes.',
    period: 'For instance: this half-year, last 6 weeks, 2026, 2026-03..2026-09.',
    group: 'The name of a group, or a link to it.',
    theme: 'One of your themes.',
    owner: 'Initials.',
    which: 'Open, done or all.',
    limit: 'For instance: 10.',
    key: 'You can use: show, period, group, theme, owner, which, limit.',
  },
  none: {
    actions: 'No actions here.',
    sessions: 'No sessions here.',
    casussen: 'No casussen here.',
    reflections: 'No reflections here.',
    lookBacks: 'Nothing looked back on here.',
    themes: 'No themes here.',
  },
  more: (count: number): string => `And ${String(count)} more.`,
  times: (count: number): string => `${String(count)}×`,
  day: (day: string, today: string): string => shortDay(day, today, 'en-GB'),
  tick: (text: string): string => `Done: ${text}`,
  answers: {
    done: 'done',
    partly: 'partly',
    not: 'not done',
    dropped: 'dropped',
    stillTrue: 'still true',
    noLonger: 'no longer true',
    skipped: 'skipped',
    notAgain: 'not again',
  },
};

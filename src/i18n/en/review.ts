import type { PeriodCounts } from '../../domain/review/mine';

const counted = (count: number, one: string, more: string): string =>
  count === 1 ? `one ${one}` : `${String(count)} ${more}`;

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

const openings = {
  all: (since: string): string => `Since ${since} you`,
  thisHalfYear: (): string => 'This half-year you',
  lastYear: (): string => 'In the last twelve months you',
  own: (from: string, to: string): string => `From ${from} to ${to} you`,
};

export const review = {
  title: 'Review',
  notReady: 'Your notes are being read. This takes a moment.',
  chart: {
    asTable: 'As a table',
  },
  openings,
  /** What a period held, as the end of a sentence that begins with one of the openings. */
  held: ({ broughtIn, sessions, alone, reflections }: PeriodCounts): string => {
    const parts = [
      ...(broughtIn > 0 ? [`brought in ${counted(broughtIn, 'casus', 'casussen')}`] : []),
      ...(sessions > 0 ? [`had ${counted(sessions, 'session', 'sessions')}${ofThem(alone, sessions)}`] : []),
      ...(reflections > 0 ? [`wrote ${counted(reflections, 'reflection', 'reflections')}`] : []),
    ];
    return parts.length === 0
      ? 'brought in no casus, had no session and wrote no reflection.'
      : `${list(parts)}.`;
  },
  promised: ({ promised, done, open }: PeriodCounts): string =>
    promised === 0
      ? ''
      : `You said you would do ${counted(promised, 'thing', 'things')}: ${String(done)} done, ${String(open)} not yet.`,
  filters: {
    label: 'What you see',
    period: 'Period',
    periods: {
      all: 'All years',
      thisHalfYear: 'This half-year',
      lastYear: 'Last twelve months',
      own: 'From … to …',
    },
    from: 'From',
    to: 'To',
    group: 'Group',
    everyGroup: 'All groups',
    theme: 'Theme',
    everyTheme: 'All themes',
    with: 'With whom',
    withs: { all: 'Alone and together', solo: 'Alone', group: 'With a group' },
    reset: 'Show everything',
  },
  leftOut: (count: number): string =>
    count === 1
      ? 'One note without a date does not count in this period.'
      : `${String(count)} notes without a date do not count in this period.`,
  whichNotes: 'Which notes',
  checkNotes: 'Check notes',
  contents: 'On this page',
  nothing: 'Nothing was found for this choice.',
  empty: {
    line: 'There is nothing yet to look back on.',
    hint: 'It begins with one casus: what kept you busy today?',
    newCasus: 'New casus',
  },
};

function ofThem(alone: number, sessions: number): string {
  if (alone === 0) return '';
  return alone === sessions ? ', by yourself' : ` (${String(alone)} by yourself)`;
}

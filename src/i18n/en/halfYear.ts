import type { PromiseState } from '../../domain/review/halfYear/promiseState';

const counted = (count: number, one: string, more: string): string =>
  count === 1 ? `one ${one}` : `${String(count)} ${more}`;

const states: Record<PromiseState, string> = {
  done: 'done',
  partly: 'partly done',
  dropped: 'dropped',
  open: 'still open',
};

export const halfYear = {
  title: 'This half-year',
  untilNow: 'up to now',
  earlier: 'Earlier half-year',
  later: 'Later half-year',
  nothing: 'There is nothing from this half-year.',
  brought: 'What I brought in',
  broughtNone: 'No casus of your own was in a session.',
  became: 'became',
  took: 'What I took along',
  tookNone: 'There is no sentence of your own yet: no insight in a session and no reflection.',
  isPrivate: 'private',
  returned: 'What came back',
  returnedNone: 'No theme came back.',
  times: (count: number): string => (count === 1 ? 'once' : `${String(count)} times`),
  before: (day: string): string => `before that on ${day}`,
  did: 'What I did of what I said',
  didNone: 'You promised nothing in this half-year.',
  found: (total: number, counts: readonly (readonly [PromiseState, number])[]): string =>
    `Of ${counted(total, 'thing', 'things')} you said you would do: ${counts.map(([state, count]) => `${String(count)} ${states[state]}`).join(', ')}.`,
  states,
  open: 'What is open',
  openNone: 'Nothing is open.',
  due: (day: string): string => `by ${day}`,
  overdue: (day: string): string => `was for ${day}`,
  ready: 'ready to bring in',
  roles: 'Roles I had',
  rolesNone: 'No role in a group was found for your initials.',
  noInitials:
    'Fill in your initials in the settings; then your roles, what you promised and your own words in sessions are found.',
  more: (count: number): string => `Show ${String(count)} more`,
  question: 'What would I tell myself of six months ago?',
  questionHint: 'What you type is kept on this device until you save it.',
  withPrivate: 'Quote private reflections too',
  save: 'Save as a note',
  saved: (title: string): string => `Saved as “${title}”.`,
};

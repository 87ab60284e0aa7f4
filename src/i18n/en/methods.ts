import type { AdviceRule, PhaseRole, Silence } from '@/domain/methods/method';
import type { WritingSign } from '@/domain/methods/methodPicture';

const roles: Readonly<Record<PhaseRole, string>> = {
  presenter: 'Presenter',
  participants: 'Participants',
  facilitator: 'Facilitator',
  'note-taker': 'Note-taker',
  observer: 'Observer',
  all: 'Everyone',
  me: 'You',
};

const silence: Readonly<Record<Silence, string>> = {
  listens: 'listens',
  'back-turned': 'back turned',
  'camera-off': 'camera off',
  leaves: 'out of the room',
};

const advice: Readonly<Record<AdviceRule, string>> = {
  allowed: 'advice',
  parked: 'advice for later',
  barred: 'no advice',
};

const writing: Readonly<Record<WritingSign, string>> = {
  writesFirst: 'write first',
  noNotes: 'nothing is written down',
  private: 'for yourself alone',
};

const picture = {
  roles,
  silence,
  advice,
  writing,
  speaks: 'speaks',
  works: 'at work',
  minutes: 'Phase and minutes',
  adviceLane: 'Advice',
  round: (round: number): string => `round ${String(round)}`,
  phase: (number: number, title: string, minutes: string): string =>
    `${String(number)}. ${title}, ${minutes} min`,
  does: (role: string, what: string): string => `${role}: ${what}`,
};

const choose = {
  title: 'Choose method',
  fields: {
    minutes: 'Minutes',
    people: 'People',
    mode: 'Together or alone',
    experience: 'Experience',
    trust: 'Trust',
    kind: 'Kind of question',
  },
  open: 'any',
  modes: { group: 'Together', solo: 'Alone' },
  guessed: 'Guessed from your question.',
  noNumber: {
    minutes: 'A whole number up to 480, or nothing.',
    people: 'A whole number up to 99, or nothing.',
  },
  search: 'Search by name',
  onlyFits: 'Only what fits',
  count: (shown: number, all: number): string =>
    shown === all ? `${String(all)} methods` : `${String(shown)} of ${String(all)} methods`,
  look: 'Look at it',
  mind: (drawbacks: string): string => `Keep in mind: ${drawbacks}.`,
  keep: (group: string): string => `Keep experience and trust with ${group}`,
  kept: (group: string): string => `Kept with ${group}.`,
  takeBack: 'Undo',
  noneNamed: (typed: string): string => `No method here has “${typed}” in its name.`,
  clear: 'Clear the name',
  noneFits: 'No method fits all of this at once. You could leave something open.',
  without: (field: string, count: number): string => `Leave open: ${field.toLowerCase()} (${String(count)})`,
  showAll: 'Show all methods',
  broken: 'Can’t be used now',
  problems: (count: number): string => (count === 1 ? 'one mistake' : `${String(count)} mistakes`),
  keys: 'Type to search. ↑ and ↓ walk through the list, Enter takes a method, Ctrl and Enter shows it.',
};

const page = {
  title: 'Method',
  kinds: (kinds: string): string => `For questions of this kind: ${kinds}`,
  experimental: 'A proposal of our own: we found no description of its steps.',
  start: 'Start a session with this method',
  copy: 'Make it my own',
  openNote: 'Open note',
  pictureOf: (title: string): string => `${title}, to scale`,
  drawnFor: (people: number): string =>
    `Drawn for ${String(people)} people; with more there are more rounds.`,
  listed: (words: readonly string[]): string => listed(words, 'and'),
  speaks: (who: string): string => `speaking: ${who}`,
  advice: { allowed: 'advice is welcome', parked: 'park advice for later', barred: 'no advice' },
  rewords: 'the question is put into new words',
  settles: (question: string): string => `the group chooses: ${question}`,
  noNotes: 'nothing is written down',
  isPrivate: 'what you write is for yourself alone',
  optional: 'may be skipped',
  rounds: (rounds: number | 'each'): string =>
    rounds === 'each' ? 'in every round, one for each person' : `in each of ${String(rounds)} rounds`,
  marks: 'The presenter marks each question as warm, neutral or cold.',
  sources: 'Sources',
  gone: (id: string): string => `The method “${id}” is not there.`,
  goneHint:
    'Was it one of your own? Then its note is gone, or there is a mistake in it. As soon as the note is right, the method shows here by itself.',
  check: 'Check methods',
  back: 'Back',
  choose: 'Take this method',
  whichOne: 'Which method would you like to look at?',
};

function listed(words: readonly string[], and: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and} ${last}`;
}

export const methods = {
  commands: { choose: 'Choose method', show: 'Show method' },
  minutes: (minutes: string): string => `${minutes} min`,
  people: (min: number, max: number): string =>
    min === max ? `${String(min)} people` : `${String(min)} to ${String(max)} people`,
  alone: 'alone',
  own: 'own',
  experimental: 'experimental',
  asks: {
    experience: {
      beginner: 'no experience needed',
      some: 'for a group with some experience',
      advanced: 'for an experienced group',
    },
    trust: { low: 'little trust needed', medium: 'asks for ordinary trust', high: 'needs high trust' },
  },
  choose,
  page,
  picture,
};

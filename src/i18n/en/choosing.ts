import type { AdviceWords } from '@/domain/choosing/words';
import type { Experience, QuestionKind, Trust } from '@/domain/methods/method';

const small = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const number = (count: number): string => small[count] ?? String(count);
const people = (count: number): string => (count === 1 ? 'one person' : `${number(count)} people`);
const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${number(count)} times`;

const spokenTimes: Readonly<Record<number, string>> = {
  1: 'one minute',
  15: 'a quarter of an hour',
  30: 'half an hour',
  60: 'an hour',
  90: 'an hour and a half',
};

function duration(minutes: number): string {
  const whole = Math.round(minutes);
  const hours = whole % 60 === 0 ? `${number(whole / 60)} hours` : null;
  return spokenTimes[whole] ?? hours ?? `${number(whole)} minutes`;
}

const topics: Readonly<Record<QuestionKind, string>> = {
  practical: 'something practical',
  relation: 'a relation',
  emotion: 'what something does to you',
  pattern: 'something that keeps coming back',
  conversation: 'a conversation',
  decision: 'a choice',
  success: 'something that went well',
  identity: 'who you are in your work',
};

const list = (parts: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(parts);

const aboutExperience: Readonly<Record<Experience, string>> = {
  beginner: 'no experience needed',
  some: 'suits a group with some experience',
  advanced: 'suits an experienced group',
};

const aboutTrust: Readonly<Record<Trust, string>> = {
  low: 'works when you don’t know each other well yet',
  medium: 'you trust each other enough for it',
  high: 'you trust each other enough for it',
};

const reasons: AdviceWords['reasons'] = {
  kind: ({ kind }) => `your question is about ${topics[kind]}`,
  knownForKind: ({ kind }) => `your question is about ${topics[kind]}, and that is what this method is for`,
  timeAndPeople: ({ people: count, available }) => `${people(count)} and ${duration(available)}: that fits`,
  time: ({ available }) => `fits in ${duration(available)}`,
  shortTime: ({ total }) => `done in ${duration(total)}`,
  people: ({ people: count }) => `works with ${people(count)}`,
  smallGroups: ({ people: count, groups }) =>
    `with ${people(count)} you do it in ${number(groups)} small groups`,
  alone: () => 'you do this one by yourself',
  experience: ({ experience }) => aboutExperience[experience],
  beginners: () => 'a good method to begin with',
  trust: ({ trust }) => aboutTrust[trust],
  highTrust: () => 'you trust each other, and this method needs that',
  littleTime: () => 'made for when there is little time',
  ledBefore: ({ times: count }) => `the facilitator has led it ${times(count)}`,
  ledBeforeNewGroup: ({ times: count }) =>
    `the facilitator has led it ${times(count)}, which helps a group that is new to this`,
  neverUsed: () => 'not done before',
};

const drawbacks: AdviceWords['drawbacks'] = {
  forGroups: () => 'is for a group',
  forOnePerson: () => 'is for one person',
  littleTooLong: ({ total, available }) => `takes ${duration(total - available)} more than you have`,
  tooLong: ({ total, available }) => `takes ${duration(total)} and you have ${duration(available)}`,
  farTooLong: ({ total, available }) => `takes ${duration(total)} and you have only ${duration(available)}`,
  tooFew: ({ min }) => `needs at least ${people(min)}`,
  tooMany: ({ max }) => `is for ${people(max)} at most`,
  asksExperience: ({ experience }) =>
    experience === 'advanced' ? 'asks for an experienced group' : 'asks for a little more experience',
  asksMuchExperience: () => 'asks for much experience',
  asksTrust: ({ trust }) => (trust === 'high' ? 'needs high trust' : 'needs a little more trust'),
  asksMuchTrust: () => 'needs high trust',
  otherKind: ({ kinds }) => `is more for a question about ${list(kinds.map((kind) => topics[kind]))}`,
  inARow: ({ times: count }) => `done ${times(count)} in a row`,
  manyInARow: ({ times: count }) => `done ${times(count)} in a row`,
  lastTime: () => 'done last time too',
  recently: ({ times: count }) => (count === 1 ? 'done not long ago' : `done ${times(count)} lately`),
  experimental: () => 'is experimental',
};

interface KindWords {
  readonly label: string;
  readonly about: string;
}

const kinds: Readonly<Record<QuestionKind, KindWords>> = {
  practical: { label: 'Practical', about: 'How to go about something or get it done.' },
  relation: { label: 'Relation', about: 'You and someone else, and what happens between you.' },
  emotion: { label: 'Emotion', about: 'What a situation does to you, or what stays with you.' },
  pattern: { label: 'Pattern', about: 'Something that happens again and again.' },
  conversation: {
    label: 'Conversation',
    about: 'A talk that is coming, or one that went differently than you wanted.',
  },
  decision: { label: 'Choice or dilemma', about: 'You may go either way, and each has its price.' },
  success: {
    label: 'Success',
    about: 'Something went well. Also when the group is tired and could do with some energy.',
  },
  identity: { label: 'Who I am in my work', about: 'What you stand for, what suits you, what your role is.' },
};

const experience: Readonly<Record<Experience, string>> = {
  beginner: 'Just beginning',
  some: 'Some experience',
  advanced: 'Experienced',
};

const trust: Readonly<Record<Trust, string>> = { low: 'Little yet', medium: 'Ordinary', high: 'High' };

export const choosing = { kinds, experience, trust, reasons, drawbacks };

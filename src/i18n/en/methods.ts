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

export const methods = { picture };

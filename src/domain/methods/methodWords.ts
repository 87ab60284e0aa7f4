import type { Kind } from '../contributions/contribution';
import type { AdviceRule, PhaseRole, Silence } from './method';

/** The keys of a phase, by the words that a method note may use in either language. */
export const phaseKeys = {
  minutes: 'minutes',
  minuten: 'minutes',
  active: 'active',
  actief: 'active',
  silent: 'silent',
  stil: 'silent',
  silence: 'silence',
  stilte: 'silence',
  captures: 'captures',
  vangt: 'captures',
  advice: 'advice',
  advies: 'advice',
  'questions-each': 'questionsEach',
  'vragen-elk': 'questionsEach',
  turns: 'turns',
  beurten: 'turns',
  marks: 'marks',
  warmte: 'marks',
  rewords: 'rewords',
  herformuleert: 'rewords',
  'write-first': 'writeFirst',
  'eerst-schrijven': 'writeFirst',
  notes: 'takesNotes',
  notities: 'takesNotes',
  private: 'isPrivate',
  prive: 'isPrivate',
  optional: 'optional',
  optioneel: 'optional',
  rounds: 'rounds',
  rondes: 'rounds',
} as const;

export type PhaseKey = (typeof phaseKeys)[keyof typeof phaseKeys];

export const roleWords: Record<string, PhaseRole> = {
  presenter: 'presenter',
  inbrenger: 'presenter',
  participants: 'participants',
  deelnemers: 'participants',
  facilitator: 'facilitator',
  begeleider: 'facilitator',
  'note-taker': 'note-taker',
  notulist: 'note-taker',
  observer: 'observer',
  observator: 'observer',
  all: 'all',
  allen: 'all',
  me: 'me',
  ik: 'me',
};

export const silenceWords: Record<string, Silence> = {
  listens: 'listens',
  luistert: 'listens',
  'back-turned': 'back-turned',
  'rug-toe': 'back-turned',
  'camera-off': 'camera-off',
  'camera-uit': 'camera-off',
  leaves: 'leaves',
  buiten: 'leaves',
};

export const kindWords: Record<string, Kind> = {
  question: 'question',
  vraag: 'question',
  answer: 'answer',
  antwoord: 'answer',
  view: 'view',
  beeld: 'view',
  hypothesis: 'hypothesis',
  hypothese: 'hypothesis',
  association: 'association',
  associatie: 'association',
  advice: 'advice',
  advies: 'advice',
  insight: 'insight',
  inzicht: 'insight',
  fact: 'fact',
  feit: 'fact',
  note: 'note',
  notitie: 'note',
};

export const adviceWords: Record<string, AdviceRule> = {
  allowed: 'allowed',
  mag: 'allowed',
  parked: 'parked',
  geparkeerd: 'parked',
  barred: 'barred',
  niet: 'barred',
};

export const yesNoWords: Record<string, boolean> = { yes: true, ja: true, no: false, nee: false };

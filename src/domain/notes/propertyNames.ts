import type { NoteLanguage } from './noteTypes';

const en = {
  type: 'type',
  status: 'status',
  date: 'date',
  question: 'question',
  themes: 'themes',
  group: 'group',
  presenter: 'presenter',
  start: 'start',
  end: 'end',
  method: 'method',
  casus: 'casus',
  session: 'session',
  participants: 'participants',
  facilitator: 'facilitator',
  noteTaker: 'note-taker',
  timekeeper: 'timekeeper',
  observer: 'observer',
  phase: 'phase',
  phaseEnds: 'phase-ends',
  timeLeft: 'time-left',
  plan: 'plan',
  added: 'added',
  spent: 'spent',
  phases: 'phases',
  variant: 'variant',
  legend: 'legend',
  absent: 'absent',
  handovers: 'handovers',
  talked: 'talked',
  talking: 'talking',
  tallies: 'tallies',
  evaluation: 'evaluation',
  model: 'model',
  lookBack: 'look-back',
  members: 'members',
  rhythmWeeks: 'rhythm-weeks',
  nextMeeting: 'next-meeting',
  nextRoles: 'next-roles',
  agreed: 'agreed',
  experience: 'experience',
  trust: 'trust',
  feeling: 'feeling',
  private: 'private',
  offered: 'offered',
};

/** The canonical name of a property in code. */
export type PropertyId = keyof typeof en;

const nl: Record<PropertyId, string> = {
  type: 'type',
  status: 'status',
  date: 'datum',
  question: 'vraag',
  themes: 'themas',
  group: 'groep',
  presenter: 'inbrenger',
  start: 'start',
  end: 'einde',
  method: 'methode',
  casus: 'casus',
  session: 'sessie',
  participants: 'deelnemers',
  facilitator: 'begeleider',
  noteTaker: 'notulist',
  timekeeper: 'tijdbewaker',
  observer: 'observator',
  phase: 'fase',
  phaseEnds: 'fase-eindigt',
  timeLeft: 'resttijd',
  plan: 'plan',
  added: 'extra',
  spent: 'besteed',
  phases: 'fasen',
  variant: 'variant',
  legend: 'legenda',
  absent: 'afwezig',
  handovers: 'overdrachten',
  talked: 'gesproken',
  talking: 'aan-het-woord',
  tallies: 'turfjes',
  evaluation: 'evaluatie',
  model: 'model',
  lookBack: 'terugblik',
  members: 'leden',
  rhythmWeeks: 'ritme-weken',
  nextMeeting: 'volgende-bijeenkomst',
  nextRoles: 'volgende-rollen',
  agreed: 'afgesproken',
  experience: 'ervaring',
  trust: 'vertrouwen',
  feeling: 'gevoel',
  private: 'prive',
  offered: 'aangeboden',
};

export const propertyIds = Object.keys(en) as PropertyId[];
export const propertyPresets: Record<NoteLanguage, Record<PropertyId, string>> = { en, nl };

/** How properties are called in this vault: the name to write, and the names to read, most specific first. */
export interface PropertyNames {
  readonly toWrite: (id: PropertyId) => string;
  readonly toRead: (id: PropertyId) => readonly string[];
}

/** The names of a language's preset with the user's own names over it. */
export function propertyNames(
  language: NoteLanguage,
  own: Partial<Record<PropertyId, string>> = {},
): PropertyNames {
  const toWrite = (id: PropertyId): string => own[id] ?? propertyPresets[language][id];
  const toRead = (id: PropertyId): string[] => [...new Set([toWrite(id), nl[id], en[id]])];
  return { toWrite, toRead };
}

/** The properties of a note as YAML gives them, by name in the vault. */
export type RawProperties = Readonly<Record<string, unknown>>;

/** The value of a property under whichever of its names the note has it; undefined when it has none. */
export function readProperty(raw: RawProperties, names: PropertyNames, id: PropertyId): unknown {
  const name = names.toRead(id).find((candidate) => candidate in raw);
  return name === undefined ? undefined : raw[name];
}

/** The name to write a property under in this note: the one it already has, else the vault's. */
export function nameIn(raw: RawProperties, names: PropertyNames, id: PropertyId): string {
  return names.toRead(id).find((candidate) => candidate in raw) ?? names.toWrite(id);
}

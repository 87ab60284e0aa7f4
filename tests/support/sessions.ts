import type { SessionPhase } from '@/domain/methods/expandRounds';
import type { PhasePlace } from '@/domain/session/lineEdits';
import { propertyNames } from '@/domain/notes/propertyNames';
import { startClock } from '@/domain/session/phaseClock';
import { parseSessionNote, type SessionNote } from '@/domain/session/sessionNote';
import type { SessionProperties } from '@/domain/session/sessionProperties';

/** The names of properties in a Dutch vault. */
export const dutch = propertyNames('nl');

/** The evening on which the sessions of the tests begin: 21 November 2026, 20:02 in Amsterdam. */
export const evening = new Date('2026-11-21T20:02:00+01:00');

export const minutesLater = (minutes: number, from = evening): Date =>
  new Date(from.getTime() + minutes * 60_000);

/** A phase in which participants are active for 15 minutes, unless told otherwise. */
export const aPhase = (parts: Partial<SessionPhase> = {}): SessionPhase => ({
  number: 2,
  title: 'Feitenronde',
  minutes: 15,
  active: ['participants'],
  silent: [],
  silence: null,
  captures: ['question', 'answer'],
  advice: 'parked',
  questionsEach: null,
  turns: false,
  marks: false,
  legend: null,
  rewords: false,
  writeFirst: false,
  takesNotes: true,
  isPrivate: false,
  optional: false,
  elastic: false,
  rounds: 1,
  options: [],
  settles: null,
  round: null,
  instruction: '',
  rules: [],
  ...parts,
});

/** A session of three that has just begun, with phases of 5, 15 and 10 minutes. */
export const someProperties = (parts: Partial<SessionProperties> = {}): SessionProperties => ({
  status: 'running',
  start: evening,
  end: null,
  method: 'incidentmethode',
  casus: 'Stil aan de keukentafel',
  group: 'Intervisiegroep Noord',
  participants: ['MB', 'AK', 'JV'],
  roles: { presenter: 'MB', facilitator: 'AK' },
  clock: startClock([5, 15, 10], evening),
  evaluation: [],
  phases: [],
  variant: [],
  legend: null,
  absent: [],
  handovers: [],
  talked: [],
  talking: null,
  tallies: [],
  ...parts,
});

const head = `---
type: intervisie/session
status: bezig
fase: 2
fase-eindigt: 2026-11-21T20:23:00+01:00
plan: [5, 15, 10]
extra: [0, 0, 0]
besteed: [360, 0, 0]
---
`;

/** A session note with this body under the properties of a session of three phases that is in its second. */
export const sessionText = (body: string): string => `${head}\n${body}`;

/** A session note, parsed. It may be given whole or as a body only. */
export function aSession(text: string): SessionNote {
  const note = parseSessionNote(text.startsWith('---') ? text : sessionText(text), dutch);
  if (!note) throw new Error('not a session note');
  return note;
}

export const inPhase = (index: number, title = 'Feitenronde'): PhasePlace => ({
  index,
  phase: { title, round: null },
});

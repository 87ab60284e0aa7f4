import type { Contribution } from '../contributions/contribution';
import type { PlacedContribution } from '../contributions/contributionsIn';
import type { SessionPhase } from '../methods/expandRounds';
import {
  linesBefore,
  linesOfPhase,
  phaseNow,
  placesBefore,
  questionsToWorkOn,
  type PhaseLine,
  type SessionHere,
} from './phaseLines';
import { peopleIn } from './presenters';
import { turnsIn, type Turn } from './turns';

/** The questions of one person in a phase that gives each so many places. */
export interface PersonPlaces {
  readonly person: string;
  readonly questions: readonly PhaseLine[];
  /** Places that wait for a question. */
  readonly open: number;
  /** Questions over the number that each may ask. */
  readonly over: number;
}

/** The questions on the table: by person, and those of which nobody knows whose they are. */
export interface QuestionTable {
  readonly people: readonly PersonPlaces[];
  readonly whose: readonly PhaseLine[];
}

/**
 * The questions of the present phase on their places; null where there is no limit, nothing is written, or nobody is known. Those who must
 * be silent have no places, and neither has the presenter, who answers, unless nobody else is active.
 */
export function questionTable(session: SessionHere): QuestionTable | null {
  const { note } = session;
  const phase = phaseNow(session);
  const each = phase?.questionsEach ?? null;
  const { participants } = note.properties;
  if (!phase?.takesNotes || phase.isPrivate || each === null || participants.length === 0) return null;
  const lines = linesOfPhase(note, note.properties.clock.phase);
  const questions = lines.filter(({ line }) => line.kind === 'question');
  const people = askersIn(session, phase).map((person): PersonPlaces => {
    const own = questions.filter(({ line }) => line.speaker === person);
    const open = Math.max(0, each - own.length);
    return { person, questions: own, open, over: Math.max(0, own.length - each) };
  });
  return { people, whose: questions.filter(({ line }) => line.speaker === null) };
}

/** The ids of the lines that have their place on the table, and so are not shown among the others. */
export const idsOnTable = (table: QuestionTable | null): ReadonlySet<string> =>
  new Set(
    [table?.whose ?? [], ...(table?.people ?? []).map(({ questions }) => questions)]
      .flat()
      .map(({ line }) => line.id),
  );

function askersIn({ note }: SessionHere, phase: SessionPhase): string[] {
  const people = peopleIn(note.properties, phase.round);
  const turns = turnsIn(people, phase.silent, []);
  const askers = turns.filter(({ person, isSilent }: Turn) => {
    const isPresenter = person === people.roles.presenter;
    return !isSilent && (!isPresenter || isAskedToSpeakAlone(phase));
  });
  return askers.map(({ person }) => person);
}

const isAskedToSpeakAlone = ({ active }: SessionPhase): boolean =>
  !active.includes('participants') && (active.includes('presenter') || active.includes('all'));

/** Why a line can't be given a mark. */
export type MarkObstacle = 'no-marks-here' | 'no-question' | 'own-question';

/** Marks belong to the presenter, to the questions of others, and to the phases that ask for them; null when it may be. */
export function markObstacle(
  session: SessionHere,
  line: Pick<Contribution, 'kind' | 'speaker'>,
): MarkObstacle | null {
  const phase = phaseNow(session);
  if (phase?.marks !== true) return 'no-marks-here';
  if (line.kind !== 'question') return 'no-question';
  const presenter = presenterNow(session);
  return presenter !== undefined && line.speaker === presenter ? 'own-question' : null;
}

/** Who presents in the present phase; undefined when nobody is known. */
export const presenterNow = (session: SessionHere): string | undefined =>
  peopleIn(session.note.properties, phaseNow(session)?.round ?? null).roles.presenter;

/** In a second round, in which questions are asked after others were marked: what became warm before it. */
export function warmBefore(session: SessionHere): PhaseLine[] {
  const { note, phases } = session;
  const { phase } = note.properties.clock;
  const wasMarked = placesBefore(phases, phase).some((place) => phases[place]?.marks);
  if (!wasMarked || phases[phase]?.captures.includes('question') !== true) return [];
  return linesBefore(session, phase).filter(({ line }) => line.kind === 'question' && line.mark === 'warm');
}

/** Whether a question has an answer under it. */
export const isAnswered = ({ answers }: PhaseLine): boolean => answers.some(({ kind }) => kind === 'answer');

/** The first question without an answer, of those that a phase works on; undefined when all have one. */
const nextToAnswer = (questions: readonly PhaseLine[]): PhaseLine | undefined =>
  questions.find((one) => !isAnswered(one));

/** The question that an answer belongs to: the last one of the present phase, else the next of those it works on. */
export function questionToAnswer({ note, phases }: SessionHere): PlacedContribution | undefined {
  const { phase } = note.properties.clock;
  const own = linesOfPhase(note, phase).findLast(({ line }) => line.kind === 'question');
  return (own ?? nextToAnswer(questionsToWorkOn(note, phases, phase)))?.line;
}

/** The first question that waits for a mark in a phase that marks: of earlier phases, else of this one. */
export function nextToMark(session: SessionHere): PlacedContribution | undefined {
  const { note, phases } = session;
  const { phase } = note.properties.clock;
  const lines = [...questionsToWorkOn(note, phases, phase), ...linesOfPhase(note, phase)];
  return lines
    .map(({ line }) => line)
    .find((line) => line.mark === null && markObstacle(session, line) === null);
}

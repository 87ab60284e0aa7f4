import type { Contribution, Kind } from '../contributions/contribution';
import type { PlacedContribution } from '../contributions/contributionsIn';
import type { Phase } from '../methods/method';
import { combine, type Edit } from '../text/changes';
import { addLine, replaceLine, type PhasePlace } from './lineEdits';
import { linesOfPhase, phaseNow, type SessionHere } from './phaseLines';
import type { SessionNote } from './sessionNote';
import { undoAdd, type Undo } from './undo';

/** Every wording of the question that the session has beside the first one, in the order of the note. */
export const wordingsIn = (note: SessionNote): PlacedContribution[] =>
  note.contributions.filter(({ kind }) => kind === 'rewording');

/** The wording that was chosen; of more than one, which only a hand can do, the last. */
export const finalWording = (note: SessionNote): PlacedContribution | undefined =>
  wordingsIn(note).findLast(({ chosen }) => chosen);

/** The question as it is now, on one line: the wording that was chosen, else the first one. Null when there is none. */
export const questionNow = (note: SessionNote): string | null =>
  finalWording(note)?.text.replaceAll('\n', ' ') ?? note.question;

/**
 * The kinds of line to write in a phase, the likeliest first. Where the question is reworded a wording is one of them:
 * the first where participants propose theirs, the last where the presenter has other things to say before it.
 */
export function kindsToWrite({
  rewords,
  active,
  captures,
}: Pick<Phase, 'rewords' | 'active' | 'captures'>): readonly Kind[] {
  if (!rewords) return captures;
  const areMany = active.includes('participants') || active.includes('all');
  return areMany ? ['rewording', ...captures] : [...captures, 'rewording'];
}

/** The sentences of the phase before that can be taken over as the question, where it is reworded. */
export function sentencesToTakeOver(session: SessionHere): PlacedContribution[] {
  if (phaseNow(session)?.rewords !== true) return [];
  const taken = new Set(wordingsIn(session.note).map(({ text }) => text));
  const before = linesOfPhase(session.note, session.note.properties.clock.phase - 1);
  return before.map(({ line }) => line).filter(({ kind, text }) => kind === 'view' && !taken.has(text));
}

/** Makes a wording the question, and the one that was it no longer; or, when it is that already, no longer this one. */
export function chooseWording(note: SessionNote, seen: Contribution): Edit {
  const others = otherStars(note, seen.id).map((one) => replaceLine(note, one, { ...one, chosen: false }));
  return combine(replaceLine(note, seen, { ...seen, chosen: !seen.chosen }), ...others);
}

/** Takes a choice back, as it was before: the wording that was chosen then is chosen again. */
export function undoChooseWording(before: SessionNote, seen: Contribution): Undo {
  const others = otherStars(before, seen.id);
  return (note) =>
    combine(
      replaceLine(note, { ...seen, chosen: !seen.chosen }, seen),
      ...others.map((one) => replaceLine(note, { ...one, chosen: false }, one)),
    );
}

/** Adds a wording as the question, in place of the one that was it. */
export function addChosenWording(note: SessionNote, place: PhasePlace, wording: Contribution): Edit {
  const others = otherStars(note, wording.id).map((one) => replaceLine(note, one, { ...one, chosen: false }));
  return combine(...others, addLine(note, place, wording));
}

/** Takes an added wording back, unless someone has worked on it since. */
export function undoAddChosenWording(before: SessionNote, wording: Contribution): Undo {
  const others = otherStars(before, wording.id);
  return (note) =>
    combine(
      ...others.map((one) => replaceLine(note, { ...one, chosen: false }, one)),
      undoAdd(wording)(note),
    );
}

const otherStars = (note: SessionNote, id: string): PlacedContribution[] =>
  wordingsIn(note).filter((one) => one.chosen && one.id !== id);

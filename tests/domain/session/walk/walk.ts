import type { Contribution } from '@/domain/contributions/contribution';
import type { PlacedContribution } from '@/domain/contributions/contributionsIn';
import { addAnswer, addLine, moveLine, removeLine, replaceLine } from '@/domain/session/lineEdits';
import { asAdvice } from '@/domain/session/parkedAdvice';
import {
  addMinutes,
  goToPhase,
  isRunning,
  pause,
  resume,
  type PhaseClock,
} from '@/domain/session/phaseClock';
import { chooseWording, undoChooseWording } from '@/domain/session/rewording';
import { setClock } from '@/domain/session/steerSession';
import { undoAdd, undoMove, undoRemove, undoReplace, type Undo } from '@/domain/session/undo';
import type { SessionNote } from '@/domain/session/sessionNote';
import type { TallyKind } from '@/domain/session/talliesRead';
import { applyChanges, type Edit } from '@/domain/text/changes';
import { bodyStart } from '@/domain/text/frontmatterRange';
import { aContribution } from '../../../support/contributions';
import { aSession, dutch, evening, inPhase } from '../../../support/sessions';
import type { Act, ActOf } from './acts';
import { changeByHand } from './byHand';
import { keepPeople } from './people';

/** A note under many hands, beside a model of what must stand in it. */
export interface Walk {
  note: SessionNote;
  now: Date;
  count: number;
  readonly lines: Map<string, Contribution>;
  readonly own: Set<string>;
  readonly undos: { undo: Undo; inModel: () => void }[];
  readonly tallies: Map<TallyKind, number>;
  facilitator: string | undefined;
}

/** A property of the user's own, written as no program would write it. */
export const ownProperty = "mijn eigen :   ['a',b ]   # blijft zo";

const body = '> [!question] Hoe?\n\n## 1. A\n\n## 2. B\n\n- eigen 0\n\n## 3. C\n\n## Acties\n\n## Tijd\n';

export function newWalk(lineBreak: string): Walk {
  const text = aSession(body).text.replace('\nfase:', `\n${ownProperty}\nbegeleider: AK\nfase:`);
  const note = aSession(text.replaceAll('\n', lineBreak));
  return {
    note,
    now: evening,
    count: 0,
    lines: new Map(),
    own: new Set(['- eigen 0']),
    undos: [],
    tallies: new Map(),
    facilitator: 'AK',
  };
}

/** What stands in the note: each line of ours as it reads, with how often its id stands there. */
export function captured({ note }: Walk): unknown[] {
  const read = note.contributions.map(({ from: _, to: __, ownTo: ___, depth: ____, ...line }) => line);
  return sorted(read.map((line) => ({ ...line, times: note.text.split(`^${line.id}`).length - 1 })));
}

export const expectedCaptured = ({ lines }: Walk): unknown[] =>
  sorted([...lines.values()].map((line) => ({ ...line, times: 1 })));

/** The lines of the note that are the users' own. */
export const foreign = ({ note }: Walk): string[] => ownLines(note.text).sort();

export const expectedForeign = ({ own }: Walk): string[] => [...own].sort();

const sorted = <T extends { id: string }>(lines: T[]): T[] => lines.sort((a, b) => (a.id < b.id ? -1 : 1));

const ownLines = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => /^(?:- |### )?eigen \d+$/.test(line));

/** Does an act, in the note and in the model. An act that is refused changes neither. */
export function perform(walk: Walk, act: Act): void {
  walk.count += 1;
  if (act.kind === 'add') return add(walk, act);
  if (act.kind === 'clock') return steer(walk, act);
  if (act.kind === 'undo') return undo(walk);
  if (act.kind === 'word') return word(walk, act);
  if (act.kind === 'tally' || act.kind === 'talk' || act.kind === 'hand over') return keepPeople(walk, act);
  const { contributions } = walk.note;
  const found = contributions[act.pick % Math.max(1, contributions.length)];
  if (act.kind === 'answer') return found && answer(walk, act, found);
  if (act.kind === 'reword' || act.kind === 'mark') return found && rewrite(walk, act, found);
  if (act.kind === 'remove') return found && remove(walk, found);
  if (act.kind === 'park') return found && park(walk, found);
  if (act.kind === 'move') return found && move(walk, act, found);
  if (act.kind === 'choose wording') return choose(walk, act);
  return changeByHand(walk, act, found);
}

/** Writes an edit; false when it was refused. */
export function write(walk: Walk, edit: Edit): boolean {
  if (!edit.ok) return false;
  walk.note = aSession(applyChanges(walk.note.text, edit.changes));
  return true;
}

const idOf = ({ count }: Walk, kind: string): string => `iv-${kind}${String(count).padStart(5, '0')}`;

function add(walk: Walk, { phase, text, speaker }: ActOf<'add'>): void {
  const line = aContribution({ id: idOf(walk, 'q'), text, speaker });
  if (write(walk, addLine(walk.note, inPhase(phase), line))) remember(walk, line);
}

function answer(walk: Walk, { text }: ActOf<'answer'>, question: PlacedContribution): void {
  const line = aContribution({ id: idOf(walk, 'a'), kind: 'answer', text });
  if (write(walk, addAnswer(walk.note, question.id, line))) remember(walk, line);
}

function word(walk: Walk, { phase, text }: ActOf<'word'>): void {
  const line = aContribution({ id: idOf(walk, 'r'), kind: 'rewording', text });
  if (write(walk, addLine(walk.note, inPhase(phase), line))) remember(walk, line);
}

function choose(walk: Walk, { pick }: ActOf<'choose wording'>): void {
  const before = walk.note;
  const wordings = [...walk.lines.values()].filter(({ kind }) => kind === 'rewording');
  const seen = wordings[pick % Math.max(1, wordings.length)];
  if (!seen || !write(walk, chooseWording(before, seen))) return;
  const put = (one: Contribution, chosen: boolean): unknown => walk.lines.set(one.id, { ...one, chosen });
  wordings.forEach((one) => put(one, one.id === seen.id ? !seen.chosen : false));
  walk.undos.push({
    undo: undoChooseWording(before, seen),
    inModel: () =>
      wordings.filter((one) => one.chosen || one.id === seen.id).forEach((one) => put(one, one.chosen)),
  });
}

function remember(walk: Walk, line: Contribution): void {
  walk.lines.set(line.id, line);
  walk.undos.push({ undo: undoAdd(line), inModel: () => walk.lines.delete(line.id) });
}

function rewrite(walk: Walk, act: ActOf<'reword' | 'mark'>, { id }: PlacedContribution): void {
  const seen = walk.lines.get(id) ?? aContribution();
  const line =
    act.kind === 'mark' ? { ...seen, mark: act.mark, chosen: act.chosen } : { ...seen, text: act.text };
  if (!write(walk, replaceLine(walk.note, seen, line))) return;
  walk.lines.set(id, line);
  walk.undos.push({ undo: undoReplace(seen, line), inModel: () => walk.lines.set(id, seen) });
}

/** A line that is parked is advice from then on, and its id says so. */
function park(walk: Walk, { id }: PlacedContribution): void {
  const seen = walk.lines.get(id) ?? aContribution();
  const line = asAdvice(seen, idOf(walk, 'd'));
  if (!write(walk, replaceLine(walk.note, seen, line))) return;
  const put = (one: Contribution, other: Contribution): void => {
    walk.lines.delete(other.id);
    walk.lines.set(one.id, one);
  };
  put(line, seen);
  walk.undos.push({ undo: undoReplace(seen, line), inModel: () => put(seen, line) });
}

function remove(walk: Walk, { id, from, to }: PlacedContribution): void {
  const before = walk.note;
  const gone = before.contributions.filter((one) => one.from >= from && one.to <= to);
  const lines = gone.flatMap((one) => walk.lines.get(one.id) ?? []);
  const own = ownLines(before.text.slice(from, to));
  if (!write(walk, removeLine(before, id))) return;
  lines.forEach((line) => walk.lines.delete(line.id));
  own.forEach((line) => walk.own.delete(line));
  walk.undos.push({
    undo: undoRemove(before, id, inPhase(before.properties.clock.phase)),
    inModel: () => {
      lines.forEach((line) => walk.lines.set(line.id, line));
      own.forEach((line) => walk.own.add(line));
    },
  });
}

function move(walk: Walk, { phase }: ActOf<'move'>, { id }: PlacedContribution): void {
  const before = walk.note;
  if (!write(walk, moveLine(before, id, inPhase(phase)))) return;
  const place = inPhase(before.properties.clock.phase);
  walk.undos.push({ undo: undoMove(before, id, place), inModel: () => undefined });
}

function undo(walk: Walk): void {
  const last = walk.undos.pop();
  if (last && write(walk, last.undo(walk.note))) last.inModel();
}

function steer(walk: Walk, { what, wait }: ActOf<'clock'>): void {
  walk.now = new Date(walk.now.getTime() + wait);
  const { clock } = walk.note.properties;
  const before = bodyOf(walk.note.text);
  write(walk, setClock(walk.note, changed(clock, what, walk.now), { language: 'nl', names: dutch }));
  if (bodyOf(walk.note.text) !== before) throw new Error('the clock changed the body of the note');
}

export const bodyOf = (text: string): string => text.slice(bodyStart(text));

function changed(clock: PhaseClock, what: ActOf<'clock'>['what'], now: Date): PhaseClock {
  if (what === 'pause') return isRunning(clock) ? pause(clock, now) : resume(clock, now);
  if (what === 'next') return goToPhase(clock, clock.phase + 1, now);
  if (what === 'back') return goToPhase(clock, clock.phase - 1, now);
  return addMinutes(clock, what === 'more' ? 1 : 5, now);
}

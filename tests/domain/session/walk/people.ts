import { handOver, undoHandOver } from '@/domain/session/handoverEdit';
import { addTally } from '@/domain/session/tallies';
import { pressTalking, type TalkTime } from '@/domain/session/talkTime';
import { setTalkTime, undoTalkTime } from '@/domain/session/talkTimeEdit';
import type { Undo } from '@/domain/session/undo';
import type { Edit } from '@/domain/text/changes';
import { dutch } from '../../../support/sessions';
import type { ActOf } from './acts';
import { bodyOf, write, type Walk } from './walk';

const words = { language: 'nl', names: dutch } as const;

/** Keeps something in the properties of the note; its body stays as it is, to the byte. */
export function keepPeople(walk: Walk, act: ActOf<'tally' | 'talk' | 'hand over'>): void {
  const before = bodyOf(walk.note.text);
  if (act.kind === 'tally') tally(walk, act);
  if (act.kind === 'talk') talk(walk, act);
  if (act.kind === 'hand over') passOn(walk, act);
  if (bodyOf(walk.note.text) !== before) throw new Error(`"${act.kind}" changed the body of the note`);
}

function tally(walk: Walk, { what, by }: ActOf<'tally'>): void {
  const count = walk.tallies.get(what) ?? 0;
  const change =
    (times: 1 | -1): Undo =>
    (note): Edit =>
      addTally(note, what, times, words);
  if (!write(walk, change(by)(walk.note))) return;
  walk.tallies.set(what, Math.max(0, count + by));
  if (count + by < 0) return;
  const inModel = (): unknown => walk.tallies.set(what, Math.max(0, (walk.tallies.get(what) ?? 0) - by));
  walk.undos.push({ undo: change(by === 1 ? -1 : 1), inModel });
}

function talk(walk: Walk, { who, wait }: ActOf<'talk'>): void {
  const before = walk.note;
  walk.now = new Date(walk.now.getTime() + wait);
  const { now } = walk;
  const change = (talked: TalkTime): TalkTime => pressTalking(talked, who, now);
  if (write(walk, setTalkTime(before, change, dutch)))
    walk.undos.push({ undo: undoTalkTime(before, change, dutch), inModel: () => undefined });
}

function passOn(walk: Walk, { to }: ActOf<'hand over'>): void {
  const before = walk.note;
  const { facilitator, now } = walk;
  const wanted = { people: [...before.properties.participants, to], roles: { facilitator: to } };
  if (!write(walk, handOver(before, wanted, now, words))) return;
  walk.facilitator = to;
  walk.undos.push({
    undo: undoHandOver(before, wanted, now, words),
    inModel: () => {
      walk.facilitator = facilitator;
    },
  });
}

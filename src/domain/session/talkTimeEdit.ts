import { setNamed } from '../notes/setNamed';
import type { PropertyNames } from '../notes/propertyNames';
import { edit, type Edit } from '../text/changes';
import { isRunning, type PhaseClock } from './phaseClock';
import type { SessionNote } from './sessionNote';
import { stopTalking, type TalkTime } from './talkTime';
import type { Undo } from './undo';
import { changedValues, undoProperties, type PropertyValues } from './undoProperties';

/** Changes talk time, given as the note has it at that moment. */
export type TalkChange = (talk: TalkTime) => TalkTime;

/** The change that brings talk time into a session's note. */
export function setTalkTime(note: SessionNote, change: TalkChange, names: PropertyNames): Edit {
  const values = changedValues(propertiesOf(note.properties), propertiesOf(change(note.properties)));
  return setNamed(note.text, values, names);
}

/** What another clock does to talk time: whoever talked stops when the session pauses or is in another phase. */
export function talkTimeAt(
  note: SessionNote,
  { clock, now }: { readonly clock: PhaseClock; readonly now: Date },
  names: PropertyNames,
): Edit {
  const goesOn = isRunning(clock) && clock.phase === note.properties.clock.phase;
  if (goesOn || note.properties.talking === null) return edit();
  return setTalkTime(note, (talk) => stopTalking(talk, now), names);
}

/** Takes a change of talk time back, computed before it; it refuses when talk time has gone on since. */
export const undoTalkTime = ({ properties }: SessionNote, change: TalkChange, names: PropertyNames): Undo =>
  undoProperties(propertiesOf(properties), propertiesOf(change(properties)), names);

const propertiesOf = ({ talked, talking }: TalkTime): PropertyValues => ({
  talked: talked.length > 0 ? talked : null,
  talking,
});

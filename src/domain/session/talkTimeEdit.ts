import { readProperties, setProperties } from '../notes/frontmatter';
import { namedChanges } from '../notes/namedChanges';
import type { PropertyNames } from '../notes/propertyNames';
import { refuse, type Edit } from '../text/changes';
import type { SessionNote } from './sessionNote';
import type { TalkTime } from './talkTime';
import type { Undo } from './undo';
import { changedValues, undoProperties, type PropertyValues } from './undoProperties';

/** Changes talk time, given as the note has it at that moment. */
export type TalkChange = (talk: TalkTime) => TalkTime;

/** The change that brings talk time into a session's note. */
export function setTalkTime(note: SessionNote, change: TalkChange, names: PropertyNames): Edit {
  const raw = readProperties(note.text);
  if (raw === null) return refuse('unreadable-properties');
  const values = changedValues(propertiesOf(note.properties), propertiesOf(change(note.properties)));
  return setProperties(note.text, namedChanges(values, raw, names));
}

/** Takes that back, computed before it; it refuses when talk time has gone on since. */
export const undoTalkTime = ({ properties }: SessionNote, change: TalkChange, names: PropertyNames): Undo =>
  undoProperties(propertiesOf(properties), propertiesOf(change(properties)), names);

const propertiesOf = ({ talked, talking }: TalkTime): PropertyValues => ({
  talked: talked.length > 0 ? talked : null,
  talking,
});

import { lightFormat } from 'date-fns/lightFormat';

import { setNamed } from '../notes/setNamed';
import type { NoteLanguage } from '../notes/noteTypes';
import type { PropertyNames } from '../notes/propertyNames';
import type { Edit } from '../text/changes';
import { formatHandover, handoversTo, type PeopleWanted } from './handover';
import { sessionRoles, type SessionProperties } from './sessionProperties';
import type { SessionNote } from './sessionNote';
import type { Undo } from './undo';
import { changedValues, undoProperties, type PropertyValues } from './undoProperties';

interface HandoverWords {
  readonly language: NoteLanguage;
  readonly names: PropertyNames;
}

/** Gives people and roles as wanted from `now` on, and keeps what was handed over. One change, or none. */
export function handOver(note: SessionNote, wanted: PeopleWanted, now: Date, words: HandoverWords): Edit {
  const after = handedOver(note.properties, wanted, now, words.language);
  const values = changedValues(peopleProperties(note.properties), after);
  return setNamed(note.text, values, words.names);
}

/** Takes that back, computed before it; it refuses when people or roles have changed since. */
export function undoHandOver(
  { properties }: SessionNote,
  wanted: PeopleWanted,
  now: Date,
  { language, names }: HandoverWords,
): Undo {
  const after = handedOver(properties, wanted, now, language);
  return undoProperties(peopleProperties(properties), after, names);
}

function handedOver(
  session: SessionProperties,
  wanted: PeopleWanted,
  now: Date,
  language: NoteLanguage,
): PropertyValues {
  const passed = handoversTo(session, wanted, lightFormat(now, 'HH:mm'));
  const lines = passed.map((one) => formatHandover(one, language));
  const more = wanted.people.filter((person) => !session.participants.includes(person));
  return peopleProperties({
    roles: wanted.roles,
    participants: [...session.participants, ...more],
    absent: session.absent.filter((person) => !wanted.people.includes(person)),
    handovers: [...session.handovers, ...lines],
  });
}

function peopleProperties(
  session: Pick<SessionProperties, 'roles' | 'participants' | 'absent' | 'handovers'>,
): PropertyValues {
  const list = (values: readonly string[]): readonly string[] | null => (values.length > 0 ? values : null);
  return {
    ...Object.fromEntries(sessionRoles.map((role) => [role, session.roles[role] ?? null])),
    participants: list(session.participants),
    absent: list(session.absent),
    handovers: list(session.handovers),
  };
}

import {
  readProperty,
  type PropertyId,
  type PropertyNames,
  type RawProperties,
} from '../notes/propertyNames';

const properties: readonly PropertyId[] = [
  'participants',
  'absent',
  'members',
  'presenter',
  'facilitator',
  'noteTaker',
  'timekeeper',
  'observer',
];

/** The initials that some notes agree on for their people: a session's participants and roles, a group's members. */
export function agreedInitials(notes: readonly RawProperties[], names: PropertyNames): string[] {
  const found = notes.flatMap((raw) => properties.flatMap((id) => initialsOf(readProperty(raw, names, id))));
  return [...new Set(found)];
}

function initialsOf(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list
    .filter((one): one is string => typeof one === 'string')
    .flatMap((one) => one.split(','))
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

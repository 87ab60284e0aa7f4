import * as v from 'valibot';

import { formatDay, parseMoment } from '../notes/moments';
import { noteTypeOf } from '../notes/noteTypes';
import {
  readProperty,
  type PropertyId,
  type PropertyNames,
  type RawProperties,
} from '../notes/propertyNames';
import { parseNextRoles, type Roles } from '../session/nextRoles';

/** What a group's note says in its properties. People are initials; days are as `2026-11-21`. */
export interface Group {
  readonly members: readonly string[];
  readonly rhythmWeeks: number | null;
  readonly nextMeeting: string | null;
  readonly nextRoles: Roles;
  /** The day on which the group went through its agreements together; null for a group that is new. */
  readonly agreed: string | null;
}

/** Reads a group's properties, each repaired by itself; null when the note is no group. */
export function readGroup(raw: RawProperties, names: PropertyNames): Group | null {
  const read = (id: PropertyId): unknown => readProperty(raw, names, id);
  if (noteTypeOf(read('type')) !== 'group') return null;
  return {
    members: v.parse(texts, read('members')),
    rhythmWeeks: v.parse(weeks, read('rhythmWeeks')),
    nextMeeting: dayOf(read('nextMeeting')),
    nextRoles: parseNextRoles(v.parse(texts, read('nextRoles'))),
    agreed: dayOf(read('agreed')),
  };
}

const text = v.fallback(v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.trim()), '');
const texts = v.fallback(
  v.pipe(
    v.union([
      v.array(text),
      v.pipe(
        text,
        v.transform((one) => [one]),
      ),
    ]),
    v.transform((all) => all.filter((one) => one !== '')),
  ),
  [],
);
const weeks = v.fallback(
  v.nullable(
    v.pipe(v.union([v.number(), v.pipe(v.string(), v.transform(Number))]), v.minValue(1), v.maxValue(104)),
  ),
  null,
);

function dayOf(value: unknown): string | null {
  const moment = parseMoment(value);
  return moment && formatDay(moment);
}

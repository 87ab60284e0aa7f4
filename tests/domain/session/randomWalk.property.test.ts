import process from 'node:process';

import fc from 'fast-check';
import { expect, it } from 'vitest';

import { propertyNames } from '@/domain/notes/propertyNames';
import { parseSessionNote, type SessionNote } from '@/domain/session/sessionNote';
import { readTallies } from '@/domain/session/talliesRead';
import { anyAct } from './walk/acts';
import {
  captured,
  expectedCaptured,
  expectedForeign,
  foreign,
  newWalk,
  ownProperty,
  perform,
  type Walk,
} from './walk/walk';

/** Sessions that are walked; more with WALKS. */
const sessions = Number(process.env['WALKS'] ?? 1000);

/** Another vault's reader, whose own names for properties are the English ones. */
const readElsewhere = ({ note }: Walk): SessionNote | null =>
  parseSessionNote(note.text, propertyNames('en'));

function check(walk: Walk): void {
  const { note, tallies, facilitator } = walk;
  expect(captured(walk)).toEqual(expectedCaptured(walk));
  expect(foreign(walk)).toEqual(expectedForeign(walk));
  expect(note.text.split(/\r?\n/)).toContain(ownProperty);
  expect(note.text.match(/^(?:fase-eindigt|resttijd):/gm)).toHaveLength(1);
  expect(note.text.match(/^fase:/gm)).toHaveLength(1);
  expect(readTallies(note.properties.tallies)).toMatchObject(Object.fromEntries(tallies));
  expect(note.properties.roles.facilitator).toBe(facilitator);
}

it('P10: keeps every captured line once with its words, and every line of others, whatever people do', () => {
  const short = fc.array(anyAct, { minLength: 5, maxLength: 15, size: 'max' });
  const long = fc.array(anyAct, { minLength: 30, maxLength: 60, size: 'max' });
  const walks = fc.oneof({ weight: 9, arbitrary: short }, { weight: 1, arbitrary: long });
  fc.assert(
    fc.property(walks, fc.constantFrom('\n', '\r\n'), (acts, lineBreak) => {
      const walk = newWalk(lineBreak);
      for (const act of acts) {
        perform(walk, act);
        check(walk);
      }
      expect(readElsewhere(walk)).toEqual(walk.note);
    }),
    { numRuns: sessions },
  );
}, 300_000);

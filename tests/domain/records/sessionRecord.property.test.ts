import fc from 'fast-check';
import { expect, test } from 'vitest';

import { changeIndex, newIndex, nothingRead } from '@/domain/index/vaultIndex';
import { propertyNames } from '@/domain/notes/propertyNames';
import { readRecords } from '@/domain/records/readRecords';
import { readSession } from '@/domain/session/sessionProperties';

const names = propertyNames('nl');
const one = fc.oneof(
  fc.constantFrom(null, true, '', ' MB ', 'AK', 'bezig', 'done', 'gepauzeerd', '3', 'NaN'),
  fc.constantFrom(3, 0, -1.5, Infinity, NaN),
  fc.constant({ a: 1 }),
);
const value = fc.oneof(one, fc.array(fc.oneof(one, fc.array(one, { maxLength: 2 })), { maxLength: 4 }));
const written = [
  'status',
  'methode',
  'deelnemers',
  'afwezig',
  'inbrenger',
  'begeleider',
  'notulist',
  'evaluatie',
];

test('a session is read as one that goes on is read', () => {
  const properties = fc.record(Object.fromEntries(written.map((name) => [name, value])), {
    requiredKeys: [],
  });
  fc.assert(
    fc.property(properties, (some) => {
      const note = {
        path: 'S.md',
        type: 'session' as const,
        properties: { ...some, type: 'intervisie/session' },
      };
      const index = changeIndex(newIndex(), { set: [{ ...note, ...nothingRead }], removed: [] });
      const session = readSession(note.properties, names);
      const { status, method, participants, absent, roles, evaluation } = session ?? {};
      expect(readRecords(index, { names, resolve: () => null }).sessions).toMatchObject([
        { status, method, participants, absent, roles, evaluation },
      ]);
    }),
  );
});

import { describe, expect, test } from 'vitest';

import { propertyNames } from '@/domain/notes/propertyNames';
import { agreedInitials } from '@/domain/pseudonyms/agreedInitials';

const names = propertyNames('nl');

describe('the agreed initials', () => {
  test('are those of a session’s people and roles, each once', () => {
    const session = { deelnemers: ['MB', 'AK'], inbrenger: 'MB', begeleider: 'JV', afwezig: ['RS'] };
    expect(agreedInitials([session], names)).toEqual(['MB', 'AK', 'RS', 'JV']);
  });

  test('are those of a group’s members too', () => {
    expect(agreedInitials([{ presenter: 'MB' }, { leden: 'AK, JV' }], names)).toEqual(['MB', 'AK', 'JV']);
  });

  test('are none where nothing is said, or nothing that can be read', () => {
    expect(agreedInitials([{}, { deelnemers: [3, null, ' '] }], names)).toEqual([]);
  });
});

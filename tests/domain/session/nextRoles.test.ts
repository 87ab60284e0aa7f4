import { expect, test } from 'vitest';

import { formatNextRoles, parseNextRoles } from '@/domain/session/nextRoles';

test('reads roles in either language', () => {
  expect(parseNextRoles(['begeleider AK', 'note-taker JV', 'Observator  RS'])).toEqual({
    facilitator: 'AK',
    noteTaker: 'JV',
    observer: 'RS',
  });
});

test('leaves out what names no role or nobody', () => {
  expect(parseNextRoles(['kok AK', 'begeleider', 'begeleider AK of JV', ''])).toEqual({});
});

test.each(['nl', 'en'] as const)('reads what it writes in %s', (language) => {
  const roles = { presenter: 'MB', facilitator: 'AK', noteTaker: 'JV', timekeeper: 'RS', observer: 'TD' };
  expect(parseNextRoles(formatNextRoles(roles, language))).toEqual(roles);
});

test('writes the role words of the notes', () => {
  expect(formatNextRoles({ noteTaker: 'JV', facilitator: 'AK' }, 'nl')).toEqual([
    'begeleider AK',
    'notulist JV',
  ]);
  expect(formatNextRoles({ noteTaker: 'JV' }, 'en')).toEqual(['note-taker JV']);
});

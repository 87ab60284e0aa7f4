import { expect, test } from 'vitest';

import { splitOrigin } from '@/features/methods/page/splitOrigin';

test('sets the paragraph apart that tells where a method comes from, in either language', () => {
  expect(splitOrigin('Waarvoor.\n\nNog iets.\n\nHerkomst: een bron.')).toEqual({
    about: 'Waarvoor.\n\nNog iets.',
    origin: 'Herkomst: een bron.',
  });
  expect(splitOrigin('Origin: a source.\n\nWhat for.')).toEqual({
    about: 'What for.',
    origin: 'Origin: a source.',
  });
});

test('leaves an introduction whole that says nothing of it', () => {
  expect(splitOrigin('Over de herkomst: later.')).toEqual({ about: 'Over de herkomst: later.', origin: '' });
});

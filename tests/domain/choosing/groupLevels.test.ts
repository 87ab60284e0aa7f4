import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { groupLevelProperties, readGroupLevels } from '@/domain/choosing/groupLevels';
import { experienceLevels, trustLevels } from '@/domain/methods/method';
import { propertyNames, propertyPresets, type RawProperties } from '@/domain/notes/propertyNames';

const read = (raw: RawProperties): ReturnType<typeof readGroupLevels> =>
  readGroupLevels(raw, propertyNames('nl'));

describe('the levels of a group', () => {
  it.each([
    { ervaring: 'beginnend', vertrouwen: 'hoog' },
    { experience: 'beginner', trust: 'high' },
    { ervaring: ' Beginner', trust: 'Hoog ' },
  ])('are read in either language, as in %j', (raw) => {
    expect(read(raw)).toEqual({ experience: 'beginner', trust: 'high' });
  });

  it.each([{}, { ervaring: '', vertrouwen: null }, { ervaring: 'veel', vertrouwen: 3 }])(
    'are not known from %j',
    (raw) => {
      expect(read(raw)).toEqual({ experience: null, trust: null });
    },
  );

  it('are read one by one', () => {
    expect(read({ ervaring: 'enige', vertrouwen: 'veel' })).toEqual({ experience: 'some', trust: null });
  });

  it('that are not said take the property away', () => {
    expect(groupLevelProperties({ experience: null, trust: 'medium' }, 'nl')).toEqual({
      experience: null,
      trust: 'gewoon',
    });
  });

  it('come back as they were written, in both languages', () => {
    const levels = fc.record({
      experience: fc.constantFrom(...experienceLevels),
      trust: fc.constantFrom(...trustLevels),
    });
    fc.assert(
      fc.property(levels, fc.constantFrom('nl' as const, 'en' as const), (given, language) => {
        const { experience, trust } = groupLevelProperties(given, language);
        const preset = propertyPresets[language];
        expect(read({ [preset.experience]: experience, [preset.trust]: trust })).toEqual(given);
      }),
    );
  });
});

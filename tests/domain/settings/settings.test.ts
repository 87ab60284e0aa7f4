import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { folderFor, isReadable, ownPropertyNames, parseSettings } from '@/domain/settings/settings';

const standard = parseSettings(null);

describe('parseSettings', () => {
  test('one bad value costs only itself', () => {
    const given = { language: 'fr', initials: ' MB ', casusFolder: 3, taskFormat: 'dataview' };
    expect(parseSettings(given)).toEqual({ ...standard, initials: 'MB', taskFormat: 'dataview' });
  });

  test('one bad property name costs only itself', () => {
    const { propertyNames } = parseSettings({ propertyNames: { themes: 'onderwerpen', group: 7 } });
    expect(propertyNames).toEqual({ themes: 'onderwerpen' });
  });

  test('keeps keys of a newer version', () => {
    expect(parseSettings({ colour: 'green' })).toMatchObject({ colour: 'green' });
  });

  test('drops initials that would break an action line', () => {
    expect(parseSettings({ initials: '**M**' }).initials).toBe('');
  });

  test('makes settings of anything, and of settings the same', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const settings = parseSettings(data);
        expect(parseSettings(settings)).toEqual(settings);
      }),
    );
  });
});

describe('isReadable', () => {
  test.each(['', ' \n', '{}', '{"language":"nl"}'])('%j holds settings, or nothing', (text) => {
    expect(isReadable(text)).toBe(true);
  });

  test.each(['{"language":', '[]', '"nl"', 'null', '3', '\0\0'])('%j does not', (text) => {
    expect(isReadable(text)).toBe(false);
  });
});

describe('folderFor', () => {
  test('is that of the note language', () => {
    expect(folderFor('casus', standard, 'nl')).toBe('Intervisie/Casussen');
    expect(folderFor('casus', standard, 'en')).toBe('Intervisie/Cases');
  });

  test('is the own one, without slashes at its ends', () => {
    expect(folderFor('casus', parseSettings({ casusFolder: '/Werk/Casus/' }), 'nl')).toBe('Werk/Casus');
  });
});

test('ownPropertyNames gives known properties only, and never another name for the type', () => {
  const settings = parseSettings({
    propertyNames: { themes: ' onderwerpen ', type: 'soort', x: 'y', group: '' },
  });
  expect(ownPropertyNames(settings)).toEqual({ themes: 'onderwerpen' });
});

import { expect, test } from 'vitest';

import { parseSettings } from '@/domain/settings/settings';
import { changeOf, nameKey, valueOf } from '@/features/settings/settingKeys';

const settings = parseSettings({ initials: 'MB', propertyNames: { themes: 'onderwerpen', group: 'team' } });

test('a plain key is a setting', () => {
  expect(valueOf(settings, 'initials')).toBe('MB');
  expect(changeOf(settings, 'initials', 'AK')).toEqual({ initials: 'AK' });
});

test('a property key is one of the names', () => {
  expect(valueOf(settings, nameKey('themes'))).toBe('onderwerpen');
  expect(valueOf(settings, nameKey('question'))).toBe('');
  expect(changeOf(settings, nameKey('question'), ' leervraag ')).toEqual({
    propertyNames: { themes: 'onderwerpen', group: 'team', question: 'leervraag' },
  });
});

test('an empty name goes back to the standard', () => {
  expect(changeOf(settings, nameKey('themes'), ' ')).toEqual({ propertyNames: { group: 'team' } });
});

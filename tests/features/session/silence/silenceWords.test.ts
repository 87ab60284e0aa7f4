import { expect, test } from 'vitest';

import { silenceWords } from '@/features/session/silence/silenceWords';
import type { SessionProperties } from '@/domain/session/sessionProperties';
import { en } from '@/i18n/en';
import { nl } from '@/i18n/nl';
import type { Texts } from '@/i18n/texts';
import { methodOf } from '../../../support/underWay';
import { sessionAt } from './shown';

async function wordsOf(
  lines: readonly string[],
  properties: Partial<SessionProperties> = {},
  texts: Texts = nl,
): Promise<string> {
  const live = await sessionAt(methodOf([['A', ...lines], ['B']]), 0, properties);
  return silenceWords(texts, live.session());
}

const roles = { presenter: 'MB', noteTaker: 'JV', facilitator: 'AK' };

test('nothing is said of silence where everyone may speak', async () => {
  expect(await wordsOf([])).toBe('');
});

test.each([
  [['silent:: presenter'], 'MB luistert en zegt niets. JV schrijft mee voor MB.'],
  [
    ['silent:: presenter', 'silence:: back-turned'],
    'MB zit met de rug naar de groep en luistert. JV schrijft mee voor MB.',
  ],
  [
    ['silent:: presenter, facilitator', 'silence:: camera-off'],
    'MB en AK hebben de camera uit en luisteren. JV schrijft mee voor MB.',
  ],
  [['silent:: presenter', 'silence:: leaves', 'notes:: no'], 'MB wacht buiten.'],
  [['silent:: participants'], 'De deelnemers luisteren en zeggen niets.'],
  [['silent:: all'], 'Iedereen is nu stil.'],
])('%o is said as one line', async (lines, words) => {
  expect(await wordsOf(lines, { roles })).toBe(words);
});

test('without names the roles are said', async () => {
  const words = await wordsOf(['silent:: presenter'], { roles: {}, participants: [] });
  expect(words).toBe('De inbrenger luistert en zegt niets. Iemand anders schrijft mee voor de inbrenger.');
});

test('in English it is said as well', async () => {
  const words = await wordsOf(['silent:: presenter', 'silence:: back-turned'], { roles }, en);
  expect(words).toBe('MB sits with the back turned and listens. JV writes along for MB.');
});

import { describe, expect, test } from 'vitest';

import { asEnding, wantedIn, type OwnPartStep } from '@/domain/casus/ownPart';

describe('what was typed, as the end of a sentence', () => {
  test.each<[OwnPartStep, string, string]>([
    ['wanted', 'Dat hij op tijd komt.', 'hij op tijd komt'],
    ['wanted', 'Mirjam op tijd komt', 'Mirjam op tijd komt'],
    ['wanted', 'mijn collega op tijd komt', 'mijn collega op tijd komt'],
    ['noticed', 'ik me erger  en niets zeg…', 'me erger en niets zeg'],
    ['noticed', 'Me erger', 'me erger'],
    ['able', 'te zeggen wat het met me doet', 'zeggen wat het met me doet'],
    ['able', 'om rustig te blijven', 'rustig te blijven'],
    ['able', '   ', ''],
  ])('%s: %s', (step, typed, ending) => expect(asEnding(typed, step, 'nl')).toBe(ending));

  test.each<[OwnPartStep, string, string]>([
    ['wanted', 'I would like my colleague to come on time.', 'my colleague to come on time'],
    ['noticed', 'I get cross and say nothing', 'get cross and say nothing'],
    ['able', 'To say what I think', 'say what I think'],
    ['able', 'GP talk', 'GP talk'],
  ])('%s: %s', (step, typed, ending) => expect(asEnding(typed, step, 'en')).toBe(ending));
});

describe('what a question about another wants', () => {
  test.each([
    ['Hoe krijg ik mijn collega zover dat hij op tijd komt?', 'hij op tijd komt'],
    ['Hoe zorg ik ervoor dat het team meewerkt?', 'het team meewerkt'],
    ['Hoe zorg ik dat ik rustig blijf?', ''],
    ['Waarom luistert niemand?', ''],
    ['', ''],
  ])('%s', (question, wanted) => expect(wantedIn(question, 'nl')).toBe(wanted));

  test('in English', () => {
    expect(wantedIn('How do I get my colleague to come on time?', 'en')).toBe('my colleague to come on time');
  });
});

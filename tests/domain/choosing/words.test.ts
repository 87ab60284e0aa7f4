import { describe, expect, it } from 'vitest';

import { adviceOn } from '@/domain/choosing/rankMethods';
import {
  drawbackInWords,
  reasonInWords,
  sentence,
  whyItFallsBehind,
  whyItSuits,
} from '@/domain/choosing/words';
import type { Situation } from '@/domain/choosing/situation';
import type { Method } from '@/domain/methods/method';
import { en } from '@/i18n/en';
import { nl } from '@/i18n/nl';
import { aMethod, aPhase, aSituation } from './builders';

const words = { nl: nl.choosing, en: en.choosing };

const suits = (language: 'nl' | 'en', parts: Partial<Method>, known: Partial<Situation>): string =>
  whyItSuits(adviceOn(aMethod(parts), aSituation(known)), words[language]);
const fallsBehind = (language: 'nl' | 'en', parts: Partial<Method>, known: Partial<Situation>): string =>
  whyItFallsBehind(adviceOn(aMethod(parts), aSituation(known)), words[language]);

describe('why a method suits', () => {
  it('is one sentence of the three weightiest reasons', () => {
    const parts = { questionKinds: ['relation'], trust: 'low' } as const;
    const known = { minutes: 60, people: 5, kind: 'relation', trust: 'low', recent: ['b'] } as const;
    expect(suits('nl', parts, known)).toBe(
      'Je vraag gaat over een relatie; vijf mensen en een uur: dat past; kan ook als jullie elkaar nog niet goed kennen.',
    );
    expect(suits('en', parts, known)).toBe(
      'Your question is about a relation; five people and an hour: that fits; works when you don’t know each other well yet.',
    );
  });

  it('says nothing when there is nothing to say', () => {
    expect(suits('nl', {}, {})).toBe('');
  });
});

describe('why a method falls behind', () => {
  it('is said as plainly', () => {
    const parts = { trust: 'high' } as const;
    const known = { trust: 'low', recent: ['mine', 'mine', 'mine'] } as const;
    expect(fallsBehind('nl', parts, known)).toBe('Vraagt veel vertrouwen; drie keer achter elkaar gedaan.');
    expect(fallsBehind('en', parts, known)).toBe('Needs high trust; done three times in a row.');
  });

  it.each([
    [60, 45, 'Duurt een uur en je hebt drie kwartier.'],
    [90, 40, 'Duurt anderhalf uur en je hebt maar 40 minuten.'],
    [120, 60, 'Duurt twee uur en je hebt een uur.'],
    [61, 60, 'Duurt één minuut langer dan er tijd is.'],
  ])('gives %i minutes where there are %i as people say it', (minutes, available, expected) => {
    expect(fallsBehind('nl', { phases: [aPhase({ minutes })] }, { minutes: available })).toBe(expected);
  });

  it('lists the kinds of question that a method is for', () => {
    const parts = { questionKinds: ['practical', 'relation', 'conversation'] } as const;
    expect(fallsBehind('nl', parts, { kind: 'emotion' })).toBe(
      'Is meer voor een vraag over iets praktisch, een relatie of een gesprek.',
    );
    expect(fallsBehind('en', parts, { kind: 'emotion' })).toBe(
      'Is more for a question about something practical, a relation or a conversation.',
    );
  });
});

describe.each(['nl', 'en'] as const)('the words in %s', (language) => {
  it('say once, twice and more often each in its own way', () => {
    const said = [1, 2, 5].map((times) =>
      reasonInWords(words[language], { code: 'ledBefore', values: { times } }),
    );
    expect(new Set(said).size).toBe(3);
  });

  it('say lately once or more often', () => {
    const said = [1, 2].map((times) =>
      drawbackInWords(words[language], { code: 'recently', values: { times } }),
    );
    expect(new Set(said).size).toBe(2);
  });
});

it('a sentence begins with a capital and ends with a full stop', () => {
  expect(sentence(['één ding', 'en nog een'])).toBe('Één ding; en nog een.');
});

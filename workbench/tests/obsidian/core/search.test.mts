import { expect, test } from 'vitest';
import { prepareFuzzySearch } from '../../../obsidian/core/search/fuzzy.mts';
import { sortSearchResults } from '../../../obsidian/core/search/render.mts';
import { prepareSimpleSearch } from '../../../obsidian/core/search/simple.mts';

const marked = (text: string, matches: [number, number][] | undefined): string[] =>
  (matches ?? []).map(([start, end]) => text.slice(start, end));

test('simple search wants every word, in any order and case', () => {
  const search = prepareSimpleSearch('stil tafel');
  expect(marked('Tafel, waar het stil was', search('Tafel, waar het stil was')?.matches)).toEqual([
    'Tafel',
    'stil',
  ]);
  expect(search('stil bij de deur')).toBeNull();
});

test('overlapping matches are one', () => {
  expect(prepareSimpleSearch('aa a')('aaa')?.matches).toEqual([[0, 3]]);
});

test('fuzzy search wants the characters in order', () => {
  const search = prepareFuzzySearch('stks');
  expect(search('Stil aan de keukentafel stop')).not.toBeNull();
  expect(search('Skts')).toBeNull();
});

test('fuzzy search ignores spaces in the query', () => {
  expect(prepareFuzzySearch('nieuwe casus')('Intervisie: Nieuwe casus')?.matches).toEqual([[12, 24]]);
});

test('whole words score higher than scattered characters', () => {
  const search = prepareFuzzySearch('casus');
  const texts = ['Coach aan huis met uitleg en steun', 'Oude casus', 'Casus'];
  const results = texts.map((text) => ({ text, match: search(text) ?? { score: -99, matches: [] } }));
  sortSearchResults(results);
  expect(results.map(({ text }) => text)).toEqual([
    'Casus',
    'Oude casus',
    'Coach aan huis met uitleg en steun',
  ]);
});

test('an empty query finds everything', () => {
  expect(prepareFuzzySearch('')('x')).toEqual({ score: 0, matches: [] });
});

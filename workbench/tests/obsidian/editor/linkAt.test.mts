import { expect, test } from 'vitest';
import { linkAt } from '../../../obsidian/editor/linkAt.mts';

test.each([
  ['zie [[Stil aan tafel]] daar', 8, { kind: 'internal', target: 'Stil aan tafel' }],
  ['[[Noot#Kop|zo genoemd]]', 15, { kind: 'internal', target: 'Noot#Kop' }],
  ['[tekst](Map/Noot%20een.md)', 3, { kind: 'internal', target: 'Map/Noot een.md' }],
  ['[tekst](https://voorbeeld.nl/x)', 3, { kind: 'external', target: 'https://voorbeeld.nl/x' }],
  ['kijk op https://voorbeeld.nl/a maar', 12, { kind: 'external', target: 'https://voorbeeld.nl/a' }],
  ['[kapot](%E0%A4%A)', 3, { kind: 'internal', target: '%E0%A4%A' }],
])('the link in “%s” at %i', (line, ch, link) => {
  expect(linkAt(line, ch)).toEqual(link);
});

test('beside a link there is none', () => {
  expect(linkAt('zie [[Noot]] daar', 15)).toBeNull();
});

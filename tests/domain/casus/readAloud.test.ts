import { expect, test } from 'vitest';

import { readCasusParts } from '@/domain/casus/casusParts';
import { halfMinutesAloud, wordsAloud } from '@/domain/casus/readAloud';
import { noteTemplates } from '@/templates';

const count = (text: string): number => wordsAloud(readCasusParts(text));

test('an empty casus has nothing to read', () => expect(count(noteTemplates.nl.casus)).toBe(0));

test('counts the words of its parts, without headings and signs', () => {
  const text =
    '---\nvraag: Een hele vraag?\n---\nVooraf dus.\n\n## Situatie\n### Kop hier\n- Zo’n [[Ander/Overleg|overleg]], 20.30 uur. ^abc\n';
  expect(count(text)).toBe(6);
});

test.each([
  ['the outcome', '> [!afloop]- x\n> geheim\n'],
  ['a private part', '## Gevoel #prive\ngeheim\n'],
  ['a private item', '- #prive geheim\n'],
  ['a comment', '%% geheim\nniet %%\n'],
  ['the privacy check', '## Privacycheck\n- [ ] geheim\n'],
  ['the versions of the question', '## De vraag door de tijd\n- **2026-11-20** geheim? ^iv-raaaaa\n'],
  ['what was shared', '## Gedeeld\n- geheim\n'],
  ['actions', '## Acties\n- [ ] geheim\n'],
])('leaves out %s', (_, part) => expect(count(`## Situatie\nEen twee drie.\n\n${part}`)).toBe(3));

test.each([
  [0, 0],
  [1, 1],
  [65, 1],
  [130, 2],
  [195, 3],
  [400, 6],
])('%i words take %i half minutes', (words, halves) => expect(halfMinutesAloud(words)).toBe(halves));

import { describe, expect, test } from 'vitest';

import { ownSentence } from '@/domain/reflection/ownSentence';
import { noteTemplates } from '@/templates';

const note = (...parts: string[]): string => ['---\ntype: intervisie/reflection\n---', ...parts].join('\n\n');

describe('one’s own sentence', () => {
  test.each([
    [
      'the insight',
      note('## Wat ik meeneem\n\nRust.', '## Inzicht\n\nIk vulde de stilte.'),
      'Ik vulde de stilte.',
    ],
    ['the insight in English', note('## Insight\n\nI filled it.'), 'I filled it.'],
    ['what one takes along', note('## Inzicht\n%% Eén zin. %%', '## Wat ik meeneem\n\nRust.'), 'Rust.'],
    ['what one learned', note('## Mijn aandeel\n\nA.', '## Wat ik leerde over mezelf\n\nB.'), 'B.'],
    ['the first words of another part', note('## Iets anders\n\nEen zin.'), 'Een zin.'],
    ['words before any heading', note('Zomaar een zin.', '## Iets anders\n\nLater.'), 'Zomaar een zin.'],
    [
      'a line written during the session',
      note('## Tijdens de sessie\n\n- Ik schrok. ^iv-n7f3k2'),
      'Ik schrok.',
    ],
  ])('is %s', (_, text, sentence) => {
    expect(ownSentence(text)).toBe(sentence);
  });

  test.each([
    ['a task', '- [ ] **MB** Bel terug ^iv-x4k2m9'],
    ['a quotation', '> Dat zei AK.'],
    ['a heading of their own', '### Kop'],
    ['a prompt over two lines', '%% Wat zie je?\nEn wat hoor je? %%'],
  ])('is never %s', (_, words) => {
    expect(ownSentence(note(`## Inzicht\n\n${words}\n\nIk vulde de stilte.`))).toBe('Ik vulde de stilte.');
  });

  test('is the first paragraph, as one reads it', () => {
    const words = 'Mijn **ja** is een antwoord\nop [[de zucht|een zucht]]. ^blok\n\nEn verder.';
    expect(ownSentence(note(`## Inzicht\n\n${words}`))).toBe('Mijn ja is een antwoord op een zucht.');
  });

  test('is the first item of a list', () => {
    expect(ownSentence(note('## Inzicht\n\n- Eerst stil zijn.\n- Dan vragen.'))).toBe('Eerst stil zijn.');
  });

  test('is as many whole sentences as fit', () => {
    const sentence = `${'Dit is een zin van een zekere lengte'.padEnd(99, 'x')}.`;
    expect(ownSentence(note(`## Inzicht\n\n${[sentence, sentence, sentence].join(' ')}`))).toBe(
      `${sentence} ${sentence}`,
    );
  });

  test('ends in a word where one sentence is too long', () => {
    const found = ownSentence(note(`## Inzicht\n\n${'woord '.repeat(80)}`));
    expect(found?.endsWith('woord …')).toBe(true);
    expect(found?.length).toBeLessThanOrEqual(242);
  });

  test('is none in a reflection that was not filled in, nor in its look-backs', () => {
    for (const template of Object.values(noteTemplates)) {
      expect(ownSentence(template.reflection)).toBeNull();
      expect(ownSentence(template.reflectionLonger)).toBeNull();
    }
    expect(ownSentence(note('## Terugblik\n\n- **2027-05-21** klopt nog ^iv-l4k2m9'))).toBeNull();
  });
});

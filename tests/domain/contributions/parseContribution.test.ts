import { describe, expect, it } from 'vitest';

import { contributionsIn } from '@/domain/contributions/contributionsIn';
import { formatContribution, parseContribution } from '@/domain/contributions/contributionLine';
import { kindLetters, kindOfId, type Kind } from '@/domain/contributions/contribution';
import { newId } from '@/domain/contributions/newId';
import { outlineOf } from '@/domain/text/outline';
import { aContribution } from '../../support/contributions';

describe('reading a line', () => {
  it('finds speaker, text, mark, star and kind', () => {
    expect(parseContribution('- **MB** Waarom nu? 🔥 ⭐ ^iv-q7f3k2')).toEqual({
      id: 'iv-q7f3k2',
      kind: 'question',
      speaker: 'MB',
      text: 'Waarom nu?',
      mark: 'warm',
      chosen: true,
    });
  });

  it.each([
    ['without a speaker', '- Waarom nu? ^iv-q7f3k2', { speaker: null, text: 'Waarom nu?' }],
    [
      'of a speaker with a whole name',
      '- **Annemarie de Vries** Ja ^iv-a7f3k2',
      { speaker: 'Annemarie de Vries' },
    ],
    ['with the star before the mark', '- Ja ⭐ 🧊 ^iv-q7f3k2', { text: 'Ja', mark: 'cold', chosen: true }],
    ['with another marker', '* Ja ^iv-n7f3k2', { text: 'Ja' }],
    ['that a user numbered', '12. Ja ^iv-n7f3k2', { text: 'Ja' }],
    ['that a user made a task', '- [ ] Ja ^iv-n7f3k2', { text: 'Ja' }],
    ['that goes on below', '- Ja\n  en nee ^iv-n7f3k2', { text: 'Ja\nen nee' }],
    ['with spaces after its id', '- Ja ^iv-n7f3k2  ', { text: 'Ja' }],
    ['under whose id a user typed on', '- Ja ^iv-n7f3k2\n  en dit', { text: 'Ja' }],
    [
      'of words in bold that are not at its start',
      '- Ja **nee** ^iv-n7f3k2',
      { speaker: null, text: 'Ja **nee**' },
    ],
    ['without text', '- ^iv-n7f3k2', { text: '' }],
  ])('%s', (_, line, parts) => {
    expect(parseContribution(line)).toMatchObject(parts);
  });

  it.each([
    ['without an id', '- **MB** Waarom nu?'],
    ['with an id of somebody else', '- Waarom nu? ^abc123'],
    ['with an unknown kind', '- Waarom nu? ^iv-z7f3k2'],
    ['with an id in the middle', '- Waarom ^iv-q7f3k2 nu?'],
  ])('is not ours %s', (_, line) => {
    expect(parseContribution(line)).toBeNull();
  });
});

describe('writing a line', () => {
  it.each([
    ['whole', { mark: 'warm', chosen: true }, '- **AK** Wat gebeurde er toen? 🔥 ⭐ ^iv-q00001'],
    ['without a speaker', { speaker: null, text: 'Ja' }, '- Ja ^iv-q00001'],
    ['that goes on below', { text: 'Een\nTwee' }, '- **AK** Een\n  Twee ^iv-q00001'],
    ['that starts like a list', { speaker: null, text: '- Ja' }, '- \\- Ja ^iv-q00001'],
    ['that starts like a numbered list', { speaker: null, text: '1. Ja' }, '- 1\\. Ja ^iv-q00001'],
    ['that starts like a heading', { speaker: null, text: '## Ja' }, '- \\## Ja ^iv-q00001'],
    ['that starts like a speaker', { speaker: null, text: '**AK** Ja' }, '- \\**AK** Ja ^iv-q00001'],
    ['that ends like a mark', { speaker: null, text: 'Ja 🔥' }, '- Ja 🔥\u2060 ^iv-q00001'],
    ['with empty lines in its text', { text: ' Een \r\n\r\n Twee ' }, '- **AK** Een\n  Twee ^iv-q00001'],
  ] as const)('%s', (_, parts, line) => {
    expect(formatContribution(aContribution(parts))).toBe(line);
  });

  it('indents every line of a nested one', () => {
    const written = formatContribution(aContribution({ text: 'Een\nTwee' }), '    ');
    expect(written).toBe('    - **AK** Een\n      Twee ^iv-q00001');
  });
});

describe('the contributions of a note', () => {
  const found = (text: string): { text: string; own: string; depth: number }[] =>
    contributionsIn(text, outlineOf(text)).map((one) => ({
      text: one.text,
      own: text.slice(one.from, one.ownTo),
      depth: one.depth,
    }));

  it('stand in order, answers within their question', () => {
    const text = '- A ^iv-q00001\n    - B ^iv-a00001\n- C ^iv-q00002\n';
    expect(found(text)).toEqual([
      { text: 'A', own: '- A ^iv-q00001', depth: 0 },
      { text: 'B', own: '    - B ^iv-a00001', depth: 1 },
      { text: 'C', own: '- C ^iv-q00002', depth: 0 },
    ]);
  });

  it('end at their id, when a user typed on below', () => {
    expect(found('- A ^iv-q00001\n  my words\n')).toEqual([{ text: 'A', own: '- A ^iv-q00001', depth: 0 }]);
  });

  it.each([
    ['a quote', '> - A ^iv-q00001\n'],
    ['code', '```\n- A ^iv-q00001\n```\n'],
    ['an HTML comment', '<!--\n- A ^iv-q00001\n-->\n'],
    ['a comment of Obsidian', '%%\n- A ^iv-q00001\n%%\n'],
    ['running text', 'A ^iv-q00001\n'],
  ])('are not looked for in %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('an id', () => {
  it.each(Object.keys(kindLetters) as Kind[])('names its kind: %s', (kind) => {
    expect(kindOfId(newId(kind, '', () => 0.5))).toBe(kind);
  });

  it('is never one that stands in the note already', () => {
    const numbers = [...Array<number>(5).fill(0), ...Array<number>(5).fill(0.99)];
    const random = (): number => numbers.shift() ?? 0;
    expect(newId('question', '- A ^iv-q00000', random)).toBe('iv-qzzzzz');
  });
});

import { describe, expect, it } from 'vitest';

import { insightIn, sentenceSources } from '@/domain/review/themes/sentenceSources';
import { aCasus, aLine, aReflection, aSession, recordsOf } from './records';

const themes = ['stilte'];

describe('one’s own sentences on a theme', () => {
  it('takes the question of a casus of one’s own, not that of someone else', () => {
    const casussen = [
      aCasus({ themes, question: 'Mijn vraag?' }),
      aCasus({ themes, question: 'Ook mijn vraag?', presenter: 'MB' }),
      aCasus({ themes, question: 'Vraag van RS?', presenter: 'RS' }),
      aCasus({ themes, question: '' }),
      aCasus({ themes: ['grens'], question: 'Andere vraag?' }),
    ];
    const found = sentenceSources('stilte', recordsOf({ casussen }), 'MB');
    expect(found.map(({ text }) => text)).toEqual(['Mijn vraag?', 'Ook mijn vraag?']);
  });

  it('takes what one said in a session that was starred or taken along', () => {
    const lines = [
      aLine({ id: 'iv-d00001', kind: 'advice', text: '**Ga** zitten.', chosen: true }),
      aLine({ id: 'iv-i00001', kind: 'insight', text: 'Haast maakt een plan van een vraag.' }),
      aLine({ id: 'iv-d00002', kind: 'advice', text: 'Niet gekozen.' }),
      aLine({ id: 'iv-d00003', kind: 'advice', text: 'Van een ander.', chosen: true, speaker: 'AK' }),
      aLine({ id: 'iv-d00004', kind: 'advice', text: 'Van niemand.', chosen: true, speaker: null }),
    ];
    const found = sentenceSources('stilte', recordsOf({ sessions: [aSession({ themes, lines })] }), 'MB');
    expect(found.map(({ text, line }) => [text, line])).toEqual([
      ['Ga zitten.', 'iv-d00001'],
      ['Haast maakt een plan van een vraag.', 'iv-i00001'],
    ]);
  });

  it('needs no initials in a session alone', () => {
    const lines = [aLine({ kind: 'note', speaker: null, chosen: true, text: 'Opnemen en vragen.' })];
    const sessions = [aSession({ themes, lines, isSolo: true })];
    expect(sentenceSources('stilte', recordsOf({ sessions }), '')).toHaveLength(1);
  });

  it('puts the newest first, and leaves a reflection to be read', () => {
    const found = sentenceSources(
      'stilte',
      recordsOf({
        casussen: [aCasus({ themes, day: '2026-01-01' }), aCasus({ themes, day: null })],
        reflections: [aReflection({ themes, day: '2026-02-01' })],
      }),
      'MB',
    );
    expect(found.map(({ day, text }) => [day, text === null])).toEqual([
      ['2026-02-01', true],
      ['2026-01-01', false],
      [null, false],
    ]);
  });
});

describe('the insight of a reflection', () => {
  it.each([
    [
      'its words',
      '## Inzicht\n\nHaast maakt **een plan**.\n\n## Wat ik meeneem\n\nX\n',
      'Haast maakt een plan.',
    ],
    ['its first paragraph', '## Inzicht\nEerst\nverder.\n\nTweede.\n', 'Eerst verder.'],
    ['its first item', '## Insight\n- Wait first.\n', 'Wait first.'],
    [
      'what it takes along, without an insight',
      '## Inzicht\n%% Eén zin. %%\n\n## Wat ik meeneem\nGa zitten.\n',
      'Ga zitten.',
    ],
    ['nothing when nothing is filled in', '## Inzicht\n%% Eén zin. %%\n', null],
    ['nothing in a note without such parts', 'Tekst', null],
  ])('is %s', (_, text, expected) => {
    expect(insightIn(text)).toBe(expected);
  });
});

import { describe, expect, test } from 'vitest';

import { pastedLines } from '@/domain/session/pastedLines';

const people = ['MB', 'AK', 'JV'];
const shown = (text: string): string[] =>
  pastedLines(text, people).map((line) => `${line.speaker ?? '-'}| ${line.text.replaceAll('\n', ' / ')}`);

const said = ['MB| Wat maakte dat je stil werd?', 'AK| Ik schrok: zo kende ik haar niet.'];

describe('lines from a chat', () => {
  test.each([
    [
      'Zoom',
      '19:03:22 From Marieke Bos to Everyone: Wat maakte dat je stil werd?\n19:04:01 From Anna Klaassen to Everyone: Ik schrok: zo kende ik haar niet.',
    ],
    [
      'Zoom, in two rows each',
      '19:03:22 From Marieke Bos to Everyone:\n\tWat maakte dat je stil werd?\n19:04:01 From Anna to Everyone:\n\tIk schrok: zo kende ik haar niet.',
    ],
    [
      'Zoom in Dutch, without a receiver',
      '19:03:22 Van Marieke Bos : Wat maakte dat je stil werd?\n19:04:01 Van Anna Klaassen aan Iedereen: Ik schrok: zo kende ik haar niet.',
    ],
    [
      'WhatsApp on iOS',
      '\u200E[21-11-2026, 19:03:22] Marieke: Wat maakte dat je stil werd?\n[21-11-2026, 19:04:01] Anna: Ik schrok: zo kende ik haar niet.',
    ],
    [
      'WhatsApp on Android',
      '21-11-2026 19:03 - Marieke: Wat maakte dat je stil werd?\n21-11-2026 19:04 - Anna: Ik schrok: zo kende ik haar niet.',
    ],
    [
      'Teams',
      '[19:03] Marieke Bos\nWat maakte dat je stil werd?\n\n[19:04] Anna Klaassen\nIk schrok: zo kende ik haar niet.',
    ],
    [
      'Teams, with the time after the name',
      'Marieke Bos  19:03\nWat maakte dat je stil werd?\nAnna Klaassen, gisteren 19:04\nIk schrok: zo kende ik haar niet.',
    ],
    [
      'Slack',
      'Marieke Bos  7:03 PM\nWat maakte dat je stil werd?\nAnna Klaassen  7:04 PM\nIk schrok: zo kende ik haar niet.',
    ],
    ['initials', 'MB: Wat maakte dat je stil werd?\nak: Ik schrok: zo kende ik haar niet.'],
    ['a list', '- MB Wat maakte dat je stil werd?\n- AK Ik schrok: zo kende ik haar niet.'],
    ['numbers', '1. MB: Wat maakte dat je stil werd?\n2. AK: Ik schrok: zo kende ik haar niet.'],
    ['a note of ours', '- **MB** Wat maakte dat je stil werd?\n- **AK** Ik schrok: zo kende ik haar niet.'],
  ])('%s', (_program, text) => {
    expect(shown(text)).toEqual(said);
  });

  test('what was said in several rows stays with the one who said it', () => {
    const text = '[19:03] MB: Eerst dit.\n\nEn dan: dat.\n- ook dit\n[19:04] AK: Ja.';
    expect(shown(text)).toEqual(['MB| Eerst dit. / En dan: dat. / - ook dit', 'AK| Ja.']);
  });

  test('a name that nobody here has stays in the words', () => {
    expect(shown('[19:03] Piet: Hoi.\n[19:04] Piet Hein\nNog iets.')).toEqual([
      '-| Piet: Hoi.',
      '-| Piet Hein / Nog iets.',
    ]);
  });
});

test('a message that is only a picture does not take the next one’s words', () => {
  expect(shown('[19:03] MB\n[19:04] Piet Hein\nHoi.')).toEqual(['-| MB', '-| Piet Hein / Hoi.']);
});

describe('lines from a list', () => {
  test('without names are all of nobody', () => {
    expect(shown('Ze keek weg.\n\nde zoon zei niets')).toEqual(['-| Ze keek weg.', '-| de zoon zei niets']);
  });

  test('lose their list marks', () => {
    expect(shown('- een\n* twee\n• drie\n- [ ] vier\n10) vijf')).toEqual([
      '-| een',
      '-| twee',
      '-| drie',
      '-| vier',
      '-| vijf',
    ]);
  });

  test('keep what is indented under them', () => {
    expect(shown('- MB Wat maakte dat je\n  stil werd?\n- AK Ik schrok.')).toEqual([
      'MB| Wat maakte dat je / stil werd?',
      'AK| Ik schrok.',
    ]);
  });

  test('may give the initials a row of their own', () => {
    expect(shown('MB:\nWat maakte dat je stil werd?\nAK:\nIk schrok.')).toEqual([
      'MB| Wat maakte dat je stil werd?',
      'AK| Ik schrok.',
    ]);
  });

  test('keep words before a colon that are no name, and times within the words', () => {
    expect(shown('Vraag: waar was je om 19:03?\nAdvies: bel haar.\n9.30 is te vroeg')).toEqual([
      '-| Vraag: waar was je om 19:03?',
      '-| Advies: bel haar.',
      '-| 9.30 is te vroeg',
    ]);
  });

  test('with initials and nothing said keep the initials as words', () => {
    expect(shown('MB:\nAK: Ja.\nJV:')).toEqual(['-| MB:', 'AK| Ja.', '-| JV:']);
  });
});

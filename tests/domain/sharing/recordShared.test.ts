import { describe, expect, test } from 'vitest';

import { recordShared, sharedBefore, wayOf, type Shared } from '@/domain/sharing/recordShared';
import { applyChanges } from '@/domain/text/changes';

const shared: Shared = { day: '2026-11-21', way: 'clipboard', pieces: ['vraag', 'Situatie'], note: null };
const line = '- **2026-11-21** klembord: vraag, Situatie ^iv-e00000';

const recorded = (text: string, one = shared): string =>
  applyChanges(text, [recordShared(text, one, { language: 'nl', random: () => 0 })]);

describe('what was shared', () => {
  test('gets a last section of its own', () => {
    expect(recorded('## Situatie\n\nx')).toBe(`## Situatie\n\nx\n\n## Gedeeld\n\n${line}\n`);
  });

  test('is added to the section that is there, in either language and with Windows line ends', () => {
    const text = '## Shared\r\n\r\n- **2026-11-20** file: question ^iv-e11111\r\n';
    expect(recorded(text)).toBe(`## Shared\r\n\r\n- **2026-11-20** file: question ^iv-e11111\r\n${line}\r\n`);
  });

  test('links to the note that was made of it, and is read again', () => {
    const note = recorded('x\n', { ...shared, way: 'note', note: 'Stil' });
    expect(note).toContain('- **2026-11-21** notitie: vraag, Situatie [[Stil]] ^iv-e00000');
    expect(sharedBefore(note)).toEqual([
      { day: '2026-11-21', words: 'notitie: vraag, Situatie', note: 'Stil' },
    ]);
  });

  test('names its way in either language', () => {
    expect(['notitie: x', 'clipboard: x', 'file: x', 'anders'].map((words) => wayOf({ words }))).toEqual([
      ...['note', 'clipboard', 'file'],
      null,
    ]);
  });
});

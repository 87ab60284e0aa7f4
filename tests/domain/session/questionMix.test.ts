import { describe, expect, test } from 'vitest';

import { removeMix, undoMix, writeMix, writtenMix } from '@/domain/session/questionMixEdit';
import { mixLine, mixLineIn } from '@/domain/session/questionMixWords';
import { applyChanges, type Edit } from '@/domain/text/changes';
import { aSession } from '../../support/sessions';

const head = '---\ntype: intervisie/session\n---\n\n## 1. Vragen\n\n- Wat zag je? ^iv-q00001\n';
const time = '\n## Tijd\n\n| Fase |\n| --- |\n';
const line = 'vragen:: 5 open, 2 gesloten, 1 waarom; 3 warm';
const inSection = `\n## Observatie\n\n${line}\n`;

const done = (text: string, edit: Edit): string => {
  if (!edit.ok) throw new Error(edit.refusal);
  return applyChanges(text, edit.changes);
};
const written = (text: string, to = line): string => done(text, writeMix(aSession(text), to, 'nl'));
const removed = (text: string): string => done(text, removeMix(aSession(text)));

describe('a mix of questions as words', () => {
  const warm = { id: 'a', speaker: null, text: 'x', kind: 'open', isOwnLabel: false, mark: 'warm' } as const;

  test('names each kind that was asked with its number, and how many became warm', () => {
    const mix = { kinds: { open: 5, closed: 2, advice: 1, unsure: 1 }, warm: [warm] };
    expect(mixLine(mix, 'nl')).toBe('vragen:: 5 open, 2 gesloten, 1 verkapt advies, 1 niet open; 1 warm');
    expect(mixLine(mix, 'en')).toBe('questions:: 5 open, 2 closed, 1 advice in disguise, 1 not open; 1 warm');
    expect(mixLine({ kinds: { scaling: 1 }, warm: [] }, 'nl')).toBe('vragen:: 1 schaal');
  });

  test.each([
    [`Vooraf\n${line}`, { from: 7, line }],
    [`${line}, en dat was veel`, { from: 0, line }],
    [`${line}. Zelf geteld: 4 open`, { from: 0, line }],
    ['questions:: 1 open, 2 not open', { from: 0, line: 'questions:: 1 open, 2 not open' }],
    ['vragen:: 3 openingen', null],
    ['vragen:: welke stel je?', null],
    ['De vragen:: 3 open', null],
  ])('is found in %j', (text, found) => {
    expect(mixLineIn(text)).toEqual(found);
  });
});

describe('a mix of questions in a note', () => {
  test.each([
    ['before the times', head + time, head + inSection + time],
    ['at the end of a note without times', head, head + inSection],
    [
      'after what was observed already',
      `${head}\n## Observatie\n\nVeel stilte.\n${time}`,
      `${head}\n## Observatie\n\nVeel stilte.\n\n${line}\n${time}`,
    ],
    [
      'with the line breaks of the note',
      (head + time).replaceAll('\n', '\r\n'),
      (head + inSection + time).replaceAll('\n', '\r\n'),
    ],
  ])('is written %s, and taken out again to the byte', (_, before, after) => {
    expect(written(before)).toBe(after);
    expect(removed(after)).toBe(before);
  });

  test('is written once: asked for again, its line says it anew, and words behind it stay', () => {
    const text = head + inSection.replace(line, 'vragen:: 4 open; 1 warm. Mooi verdeeld.') + time;
    expect(written(text)).toBe(text.replace('vragen:: 4 open; 1 warm', line));
    expect(written(written(text))).toBe(written(text));
  });

  test('is found in the other language, and only among what was observed', () => {
    const english = head + inSection.replace(line, 'questions:: 1 open') + time;
    expect(writtenMix(aSession(english))?.line).toBe('questions:: 1 open');
    expect(writtenMix(aSession(`${head}\n${line}\n${time}`))).toBeNull();
  });

  test('taken out leaves the words behind it, and those around it', () => {
    const behind = head + inSection.replace(line, `${line} Mooi.`) + time;
    expect(removed(behind)).toBe(behind.replace(line, ''));
    const around = `${head}\n## Observatie\n\n${line}\n\nVeel stilte.\n${time}`;
    expect(removed(around)).toBe(`${head}\n## Observatie\n\nVeel stilte.\n${time}`);
    expect(removed(head)).toBe(head);
  });
});

describe('undo', () => {
  test('takes a mix back that was written, and puts one back that was taken out', () => {
    const before = head + time;
    const after = written(before);
    expect(done(after, undoMix(aSession(before), line, 'nl')(aSession(after)))).toBe(before);
    expect(done(before, undoMix(aSession(after), null, 'nl')(aSession(before)))).toBe(after);
  });

  test('refuses when another mix stands there by now', () => {
    const other = written(head + time, 'vragen:: 1 open');
    expect(undoMix(aSession(head + time), line, 'nl')(aSession(other))).toEqual({
      ok: false,
      refusal: 'line-changed',
    });
  });
});

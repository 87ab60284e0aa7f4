import { describe, expect, it } from 'vitest';

import { mostBytes, readIncoming, textOfBytes } from '@/domain/methods/importMethod';
import { methodText, rightPhase } from '../../support/methods';

const note = methodText(rightPhase);

describe('a text from elsewhere', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['only blank lines', ' \n\r\n', 'empty'],
    ['more than a megabyte', note + 'x'.repeat(mostBytes), 'too-large'],
    ['more than a megabyte in bytes', note + 'é'.repeat(mostBytes / 2), 'too-large'],
    ['bytes that are no text', `${note}\0`, 'not-text'],
    ['a note of another type', '---\ntype: intervisie/casus\n---\n', 'no-method'],
    ['a note without properties', '# Boodschappen', 'no-method'],
    ['properties that can’t be read', '---\na: 1\na: 2\n---\n', 'broken'],
    ['a method note with a mistake', methodText('## A\n'), 'broken'],
    ['a method note', note, 'method'],
  ])('that is %s is known as such', (_, text, is) => {
    expect(readIncoming(text).is).toBe(is);
  });

  it('may have a byte order mark or blank lines before it, which do not come in', () => {
    expect(readIncoming(`\uFEFF\n\n${note}`)).toMatchObject({ is: 'method', text: note });
  });

  it('names every mistake', () => {
    expect(readIncoming(methodText('## A\n'))).toMatchObject({
      problems: [{ expected: 'minutes' }, { expected: 'active' }],
    });
  });
});

describe('the bytes of a file', () => {
  const bytesOf = (...bytes: number[]): ArrayBuffer => new Uint8Array(bytes).buffer;

  it('are text when they are UTF-8, the byte order mark left out', () => {
    expect(textOfBytes(bytesOf(0xef, 0xbb, 0xbf, 0xc3, 0xa9))).toBe('é');
  });

  it.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47]],
    ['text of an old machine', [0x63, 0x61, 0x66, 0xe9]],
  ])('of %s are none', (_, bytes) => {
    expect(textOfBytes(bytesOf(...bytes))).toBeNull();
  });
});

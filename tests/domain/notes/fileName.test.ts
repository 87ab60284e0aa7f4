import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fileName, freeName } from '@/domain/notes/fileName';
import { nastyText } from '../../support/nasty';

const named = (title: string): string => fileName(title, 'Casus');

describe('a title as a file name', () => {
  it.each([
    ['stays as it is when all may have it', 'Stil aan de keukentafel, é', 'Stil aan de keukentafel, é'],
    [
      'loses signs that file systems and links forbid',
      'Wat nu? a/b: [c] #d^e|f "g" <h> *',
      'Wat nu a b c d e f g h',
    ],
    ['loses line breaks and tabs', 'een\ntwee\tdrie', 'een twee drie'],
    ['loses dots and spaces at its ends', ' ..Stil... ', 'Stil'],
    ['loses signs that turn or hide text', 'a\u202Eb\u200Bc\uFEFF', 'abc'],
    ['is composed, as macOS and Windows compare names', 'e\u0301', 'é'],
    ['keeps an emoji', 'Vast 🔥', 'Vast 🔥'],
    ['is the fallback when nothing is left', '???', 'Casus'],
    ['is the fallback when nothing can be seen', '\u200D\u200B', 'Casus'],
    ['is no device of Windows', 'CON', 'CON -'],
    ['is no device of Windows with an extension', 'com1.notes', 'com1 -.notes'],
    ['may begin like a device', 'Context', 'Context'],
  ])('%s', (_, title, name) => {
    expect(named(title)).toBe(name);
  });

  it('of 300 characters is cut to 100', () => {
    expect(named('x'.repeat(300))).toBe('x'.repeat(100));
  });

  it('of emoji is cut between two of them, within what a file system holds', () => {
    const family = '👩‍👩‍👧‍👦';
    const name = named(family.repeat(300));
    expect(name.replaceAll(family, '')).toBe('');
    expect(new TextEncoder().encode(`${name} 12.md`).length).toBeLessThan(255);
  });

  it('is one that every system accepts, whatever the title', () => {
    fc.assert(
      fc.property(nastyText, (title) => {
        const name = named(title.repeat(3));
        expect(name).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}]|^[. ]|[. ]$|^$/u);
        expect(name.length).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('a free name', () => {
  it.each([
    ['is the name itself when nothing has it', [], 'Stil'],
    ['has a number when a note has the name', ['Stil'], 'Stil 2'],
    ['has the first number that is free', ['Stil', 'Stil 2', 'Stil 4'], 'Stil 3'],
  ])('%s', (_, taken, free) => {
    expect(freeName('Stil', (name) => taken.includes(name))).toBe(free);
  });
});

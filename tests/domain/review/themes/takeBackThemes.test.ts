import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readProperties } from '@/domain/notes/frontmatter';
import { propertyNames } from '@/domain/notes/propertyNames';
import { renameThemes, takeBackThemes, type ThemesWritten } from '@/domain/review/themes/renameThemes';
import { themesAfter } from '@/domain/review/themes/themePlan';
import { edited, refusalOf } from '../../../support/edits';

const names = propertyNames('nl');
const plan = { from: ['grens', 'Grenzen'], to: 'grenzen' };
const before = '---\nthemas: [ "grens",werk, Grenzen ] # mine\n---\nBody\n';

function written(text: string, how = plan): { after: string; written: ThemesWritten } {
  const { edit, written: kept } = renameThemes(text, how, names);
  if (!kept) throw new Error('not written');
  return { after: edited(text, edit), written: kept };
}

describe('taking other words for themes back', () => {
  it('gives every byte as it was', () => {
    const made = written(before);
    expect(edited(made.after, takeBackThemes(made.after, made.written, names))).toBe(before);
  });

  it('leaves what was written around it since', () => {
    const made = written(before);
    const since = made.after.replace('---\nthemas', '---\nstatus: klaar\nthemas').replace('Body', 'More');
    const expected = before.replace('---\nthemas', '---\nstatus: klaar\nthemas').replace('Body', 'More');
    expect(edited(since, takeBackThemes(since, made.written, names))).toBe(expected);
  });

  it('puts the themes back in a list that was written anew', () => {
    const made = written(before);
    const anew = '---\nthemas:\n  - grenzen\n  - werk\n---\nBody\n';
    const back = edited(anew, takeBackThemes(anew, made.written, names));
    expect(readProperties(back)?.themas).toEqual(['grens', 'werk', 'Grenzen']);
  });

  it.each([
    ['the themes are others by now', '---\nthemas: [grenzen]\n---\n', 'properties-changed'],
    ['there are none any more', 'Body\n', 'properties-changed'],
    ['the properties can’t be read', '---\nthemas: [grenzen\n---\n', 'unreadable-properties'],
  ])('refuses when %s', (_, text, refusal) => {
    expect(refusalOf(takeBackThemes(text, written(before).written, names))).toBe(refusal);
  });

  it('does what the plan says and back again, however the themes are written', () => {
    const themes = fc.array(fc.constantFrom('grens', 'Grenzen', 'grenzen', 'werk', 'a, b'), {
      minLength: 1,
      maxLength: 6,
    });
    const quoted = fc.constantFrom(
      (word: string) => (word.includes(',') ? JSON.stringify(word) : word),
      (word: string) => JSON.stringify(word),
      (word: string) => `'${word}'`,
    );
    const shape = fc.constantFrom(
      (items: string[]) => `themas: [${items.join(', ')}]`,
      (items: string[]) => `themas: [ ${items.join(' ,')} ,]`,
      (items: string[]) => `themas:\n${items.map((item) => `  - ${item}`).join('\n')}`,
      (items: string[]) => `themas:\n\n${items.map((item) => `- ${item}   # note`).join('\n')}`,
    );
    const rest = fc.constantFrom('', 'x: 1\n', '# end\n');
    fc.assert(
      fc.property(themes, quoted, shape, rest, (list, quote, write, end) => {
        const text = `---\na: [grens]\n${write(list.map(quote))}\n${end}---\ngrens\n`;
        if (!list.some((theme) => plan.from.includes(theme))) return;
        const made = written(text);
        expect(readProperties(made.after)?.themas).toEqual(themesAfter(list, plan));
        expect(edited(made.after, takeBackThemes(made.after, made.written, names))).toBe(text);
      }),
    );
  });
});

import { Text } from '@codemirror/state';
import { describe, expect, test } from 'vitest';

import { isCasus, partsShown } from '@/features/privacy/marks/linesToLook';

const properties = '---\ntype: intervisie/casus\nvraag: Hoe?\n---';
const docOf = (text: string): Text => Text.of(text.split('\n'));

/** The texts that are looked at, when everything is on the screen. */
function looked(text: string): string[] {
  const doc = docOf(text);
  return partsShown(doc, [{ from: 0, to: doc.length }]).map((part) => {
    expect(doc.sliceString(part.from, part.from + part.text.length)).toBe(part.text);
    return part.text;
  });
}

describe('the lines that are looked at', () => {
  test('are the properties as one, and each line of words', () => {
    expect(looked(`${properties}\n\neen\n\ntwee`)).toEqual([properties, 'een', 'twee']);
  });

  test('are all lines of a note without properties', () => {
    expect(looked('een\n---\ntwee')).toEqual(['een', '---', 'twee']);
  });

  test.each([
    ['code', 'een\n```js\nFatima\n```\ntwee'],
    ['a comment', 'een\n%%\nFatima\n%%\ntwee'],
    ['a comment that starts with words', 'een\n%% weet je nog\nFatima %%\ntwee'],
  ])('are not those of %s', (_, text) => {
    expect(looked(text)).toEqual(['een', 'twee']);
  });

  test('are those on the screen alone', () => {
    const doc = docOf(`${properties}\neen\ntwee\ndrie`);
    const at = doc.line(6).from;
    expect(partsShown(doc, [{ from: at, to: at + 2 }])).toEqual([{ from: at, text: 'twee' }]);
  });
});

describe('a casus', () => {
  test.each([
    [properties, true],
    [properties.replace('intervisie/casus', '"intervisie/casus"'), true],
    [properties.replace('casus', 'session'), false],
    ['type: intervisie/casus', false],
    ['---\ntype: intervisie/casus', false],
    ['', false],
  ])('is known by its properties: %s', (text, known) => {
    expect(isCasus(docOf(text))).toBe(known);
  });
});

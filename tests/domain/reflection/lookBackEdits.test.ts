import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { contributionsIn } from '@/domain/contributions/contributionsIn';
import { addReflectionLookBack, takeBackLookBack } from '@/domain/reflection/lookBackEdits';
import {
  readReflectionLookBack,
  reflectionAnswers,
  type ReflectionLookBack,
} from '@/domain/reflection/lookBackLines';
import { oneParagraph } from '@/domain/contributions/plainText';
import { applyChanges } from '@/domain/text/changes';
import { outlineOf } from '@/domain/text/outline';

const lookBack = (more: Partial<ReflectionLookBack> = {}): ReflectionLookBack => ({
  id: 'iv-l4k2m9',
  day: '2027-05-21',
  answer: 'stillTrue',
  text: '',
  ...more,
});

/** The text with a look-back, and what went into it. */
function added(text: string, one: ReflectionLookBack): { text: string; insert: string } {
  const edit = addReflectionLookBack(text, one, 'nl');
  if (!edit.ok) throw new Error(edit.refusal);
  return { text: applyChanges(text, edit.changes), insert: edit.changes[0]?.insert ?? '' };
}

const readIn = (text: string): ReflectionLookBack[] =>
  contributionsIn(text, outlineOf(text)).flatMap((line) => readReflectionLookBack(line) ?? []);

const note = '---\ntype: intervisie/reflection\n---\n\n## Inzicht\n\nIk vulde de stilte.\n';
const line = '- **2027-05-21** klopt nog ^iv-l4k2m9';

describe('a look-back on a reflection', () => {
  test('makes its section at the end', () => {
    expect(added(note, lookBack()).text).toBe(`${note}\n## Terugblik\n\n${line}\n`);
  });

  test.each([
    ['without a line end', note.trimEnd(), `${note}\n## Terugblik\n\n${line}\n`],
    [
      'with Windows line ends',
      note.replaceAll('\n', '\r\n'),
      `${note}\n## Terugblik\n\n${line}\n`.replaceAll('\n', '\r\n'),
    ],
    ['with empty lines at its end', `${note}\n\n`, `${note}\n## Terugblik\n\n${line}\n\n\n`],
  ])('makes its section in a note %s', (_, text, expected) => {
    expect(added(text, lookBack()).text).toBe(expected);
  });

  test('follows what stands in the section, in either language', () => {
    const earlier = `${note}\n## Looking back\n\nIn June: better.\n`;
    expect(added(earlier, lookBack()).text).toBe(`${earlier}\n${line}\n`.replace('.\n\n-', '.\n\n-'));
    const once = added(note, lookBack()).text;
    const twice = added(
      once,
      lookBack({ id: 'iv-l00000', day: '2027-11-21', answer: 'partly', text: 'Ja en nee' }),
    );
    expect(twice.text).toBe(`${once}- **2027-11-21** deels: Ja en nee ^iv-l00000\n`);
  });

  test('is not written twice', () => {
    const { text } = added(note, lookBack());
    expect(addReflectionLookBack(text, lookBack(), 'nl')).toEqual({ ok: true, changes: [] });
  });

  test('is read as it was written, whatever was said, and taken back to the byte', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(note, note.replaceAll('\n', '\r\n'), note.trimEnd(), `${note}\n## Terugblik\n`),
        fc.constantFrom(...reflectionAnswers),
        fc.string().map(oneParagraph),
        (text, answer, said) => {
          const one = lookBack({ answer, text: said });
          const written = added(text, one);
          expect(readIn(written.text)).toEqual([one]);
          const back = takeBackLookBack(written.text, written.insert);
          expect(back.ok && applyChanges(written.text, back.changes)).toBe(text);
        },
      ),
    );
  });

  test('is not taken back when somebody has worked on it since', () => {
    const { text, insert } = added(note, lookBack());
    const changed = text.replace('klopt nog', 'klopt best');
    expect(takeBackLookBack(changed, insert)).toEqual({ ok: false, refusal: 'line-changed' });
  });
});

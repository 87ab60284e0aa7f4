import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { replaceTraces, traceKey, undoReplacing, type Replacing } from '@/domain/pseudonyms/replaceTraces';
import { applyChanges } from '@/domain/text/changes';

function after(text: string, places: readonly Replacing[]): string {
  const made = replaceTraces(text, places);
  return made.ok ? applyChanges(text, made.changes) : made.refusal;
}

const text = 'Fatima belde Bram. Toen belde Fatima mij.\r\n';
const places: Replacing[] = [
  { from: 0, text: 'Fatima', replacement: 'De moeder' },
  { from: 30, text: 'Fatima', replacement: 'de moeder' },
  { from: 13, text: 'Bram', replacement: 'x' },
];

describe('replacing traces', () => {
  test('changes these places and nothing else', () => {
    expect(after(text, places)).toBe('De moeder belde x. Toen belde de moeder mij.\r\n');
  });

  test('writes none of them when one place says something else by now', () => {
    expect(after(text.replace('Bram', 'Jan '), places)).toBe('line-changed');
  });

  test('writes nothing after which the properties could not be read', () => {
    const note = '---\nvraag: Hoe praat ik met Fatima\n---\n';
    const at = (replacement: string): Replacing[] => [
      { from: note.indexOf('Fatima'), text: 'Fatima', replacement },
    ];
    expect(after(note, at('haar: de moeder'))).toBe('unreadable-properties');
    expect(after(note, at('de moeder'))).toBe('---\nvraag: Hoe praat ik met de moeder\n---\n');
  });

  test('is taken back to the letter, whatever the places', () => {
    const words = fc.array(fc.tuple(fc.string(), fc.string({ minLength: 1 }), fc.string()), { maxLength: 8 });
    fc.assert(
      fc.property(words, (parts) => {
        let whole = '';
        const made = parts.map(([before, old, replacement]) => {
          const from = whole.length + before.length;
          whole += before + old;
          return { from, text: old, replacement };
        });
        expect(after(after(whole, made), undoReplacing(made))).toBe(whole);
      }),
    );
  });

  test('knows two mentions of one name for the same', () => {
    expect(traceKey({ kind: 'name', text: 'FATIMA' })).toBe(traceKey({ kind: 'name', text: 'Fatima' }));
    expect(traceKey({ kind: 'place', text: 'Fatima' })).not.toBe(traceKey({ kind: 'name', text: 'Fatima' }));
  });
});

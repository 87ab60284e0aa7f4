import { describe, expect, test } from 'vitest';

import type { TraceContext } from '@/domain/trace/findTraces';
import { createLineTraces } from '@/features/privacy/marks/lineTraces';
import type { LookedPart } from '@/features/privacy/marks/linesToLook';
import { madeTraces } from '../checked';

const context: TraceContext = { language: 'nl', people: [], agreedInitials: [], pseudonyms: new Map() };

/** Each line as a part, with its place in the note. */
function parts(...lines: string[]): LookedPart[] {
  let at = 0;
  return lines.map((text) => {
    const from = at;
    at += text.length + 1;
    return { from, text };
  });
}

describe('the traces of lines', () => {
  test('stand where they stand in the note', () => {
    const found = createLineTraces(context, madeTraces).in(parts('Dag Bram.', 'Toen belde Fatima Bram.'));
    expect(found.map(({ from, text }) => [from, text])).toEqual([
      [4, 'Bram'],
      [21, 'Fatima'],
      [28, 'Bram'],
    ]);
  });

  test('are looked for once, and after a change on the changed line alone', () => {
    const looks: string[] = [];
    const traces = createLineTraces(context, (...given) => {
      looks.push(given[0]);
      return madeTraces(...given);
    });
    traces.in(parts('Niets hier.', 'Ook niets.'));
    traces.in(parts('Niets hier.', 'Ook niets.'));
    looks.length = 0;
    traces.in(parts('Niets hier.', 'Ook hier niets.'));
    expect(looks.map((text) => text.trim())).toEqual(['Ook hier niets.']);
  });

  test('leave out what is only traceable together', () => {
    expect(createLineTraces(context, madeTraces).in(parts('De wethouder kwam na de brand.'))).toEqual([]);
  });
});

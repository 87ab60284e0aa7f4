import { ChangeSet, Text } from '@codemirror/state';
import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';

import { linesApart } from '@/features/privacy/marks/linesApart';

const docOf = (text: string): Text => Text.of(text.split('\n'));
const apart = (doc: Text, bodyFrom = 0): string[] =>
  linesApart(doc, bodyFrom).map(({ from, to }) => doc.sliceString(from, doc.lineAt(to).to));

test('code and comments are found from their first line to their last', () => {
  expect(apart(docOf('een\n```js\nx\n```\ntwee\n%% y\nz %%\ndrie'))).toEqual(['```js\nx\n```', '%% y\nz %%']);
});

test('what is never closed goes on to the end, and a comment on one line is left to the line', () => {
  expect(apart(docOf('een\n%% y %%\n~~~\nx'))).toEqual(['~~~\nx']);
});

test('properties count for nothing', () => {
  const doc = docOf('---\n```\n---\neen\n```\nx\n```');
  expect(apart(doc, 11)).toEqual(['```\nx\n```']);
});

test('after any change it is what a fresh look at the text gives', () => {
  const lines = fc.array(fc.constantFrom('een', '```', '%%', '%% x %%', 'x %%', '~~~', ''), {
    minLength: 1,
    maxLength: 120,
  });
  const edit = fc.record({
    at: fc.nat(),
    cut: fc.nat(12),
    put: fc.constantFrom('', '\n', '```\n', '%', 'x'),
  });
  fc.assert(
    fc.property(lines, fc.array(edit, { maxLength: 8 }), (before, edits) => {
      let doc = Text.of(before);
      for (const { at, cut, put } of edits) {
        const from = at % (doc.length + 1);
        const to = Math.min(doc.length, from + cut);
        doc = ChangeSet.of({ from, to, insert: put }, doc.length).apply(doc);
        expect(apart(doc)).toEqual(apart(docOf(doc.toString())));
      }
    }),
  );
});

test('of a long note only the lines around a change are read again', () => {
  const doc = docOf(Array.from({ length: 10_000 }, (_, at) => `regel ${String(at)}`).join('\n'));
  linesApart(doc, 0);
  const read = vi.spyOn(Text.prototype, 'iterLines');
  onTestFinished(() => read.mockRestore());
  linesApart(ChangeSet.of({ from: 40_000, insert: 'x' }, doc.length).apply(doc), 0);
  expect(read.mock.contexts.map((piece) => (piece as Text).lines < 100)).toEqual([true]);
});

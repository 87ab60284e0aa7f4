import { ChangeSet, Text } from '@codemirror/state';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minimalChanges } from '../../../obsidian/workspace/outside/minimalChange.mts';

function applied(before: string, after: string): string {
  const changes = ChangeSet.of([...minimalChanges(before, after)], before.length);
  return changes.apply(Text.of(before.split('\n'))).toString();
}

test('equal texts need no change', () => {
  expect(minimalChanges('zelfde\n', 'zelfde\n')).toEqual([]);
});

test('one word that differs is replaced, and nothing around it', () => {
  expect(minimalChanges('- MB vraag\n- AK', '- MB antwoord\n- AK')).toEqual([
    { from: 5, to: 10, insert: 'antwoord' },
  ]);
});

test('lines between two changes are left alone', () => {
  const changes = minimalChanges('een\ntwee\ndrie\n', 'EEN\ntwee\nDRIE\n');
  expect(changes).toEqual([
    { from: 0, to: 3, insert: 'EEN' },
    { from: 9, to: 13, insert: 'DRIE' },
  ]);
});

test('a line that is added is an insertion', () => {
  expect(minimalChanges('a\nc\n', 'a\nb\nc\n')).toEqual([{ from: 2, to: 2, insert: 'b\n' }]);
});

test('applying the changes gives the new text, whatever the two are', () => {
  const text = fc
    .array(fc.constantFrom('', 'a', 'ab', 'b', 'regel', '😀'), { maxLength: 12 })
    .map((lines) => lines.join('\n'));
  fc.assert(fc.property(text, text, (before, after) => applied(before, after) === after));
});

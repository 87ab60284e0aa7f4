import { expect, test } from 'vitest';

import type { MethodProblem } from '@/domain/methods/method';
import { offsetOfProblem } from '@/domain/methods/problemPlace';

const problem = (
  line: number,
  found: string,
  expected: MethodProblem['expected'] = 'number',
): MethodProblem => ({
  line,
  found,
  expected,
  example: '',
});
const text = '---\nid: mine\n---\n\n## 1. Story\n\nminutes:: ten\n';
const upTo = (words: string): number => text.indexOf(words) + words.length;

test.each([
  ['its line', problem(7, 'minutes:: ten'), upTo('minutes:: ten')],
  ['its words when the line has moved', problem(3, 'minutes:: ten'), upTo('minutes:: ten')],
  ['the line that its words had when they are gone', problem(5, 'minutes:: five'), upTo('## 1. Story')],
  ['the properties when something is missing', problem(1, '', 'mode'), 3],
  ['the end when there is no phase', problem(1, '', 'a-phase'), text.length],
  ['the end when the note has become shorter', problem(90, 'minutes:: five'), text.length],
])('a mistake leads to %s', (_, given, offset) => {
  expect(offsetOfProblem(text, given)).toBe(offset);
});

test('a Windows line end is no part of the line', () => {
  expect(offsetOfProblem(text.replaceAll('\n', '\r\n'), problem(2, 'id: mine'))).toBe(
    '---\r\nid: mine'.length,
  );
});

import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';

import {
  choiceKeys,
  phaseKeys,
  roleWords,
  silenceWords,
  kindWords,
  adviceWords,
} from '@/domain/methods/methodWords';
import { parseMethod } from '@/domain/methods/parseMethod';
import { sessionPhases } from '@/domain/methods/sessionPhases';

const page = await readFile('docs/methods.md', 'utf8');
const example = /```markdown\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
const rows = page.split('\n').filter((line) => line.startsWith('| '));

const namesInColumn = (column: number): string[] =>
  rows.flatMap((row) =>
    [...(row.split('|')[column] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
  );

describe('the page about methods', () => {
  test('has an example that is right', () => {
    expect(parseMethod(example).problems).toEqual([]);
  });

  test('says of its example what it is', () => {
    const { method } = parseMethod(example);
    if (!method) throw new Error('the example is no method');
    expect(method).toMatchObject({ groupSize: { min: 3, max: 4 }, choices: [{ options: { length: 2 } }] });
    const passed = sessionPhases(method, { options: [], people: 4 });
    expect(passed.filter(({ round }) => round !== null)).toHaveLength(8);
    expect(passed.map(({ advice }) => advice)).toEqual([
      'barred',
      ...Array.from({ length: 4 }, () => ['barred', 'parked']).flat(),
      'allowed',
      'barred',
    ]);
    expect(passed.some(({ turns }) => turns)).toBe(true);
    expect(method.phases.flatMap(({ instruction, rules }) => [instruction, ...rules]).join()).not.toContain(
      'program',
    );
  });

  test.each(phaseKeys)('names the key %s and its Dutch word %s', (english, dutch) => {
    expect(namesInColumn(1)).toContain(english);
    expect(namesInColumn(2)).toContain(dutch);
  });

  test.each([...roleWords, ...silenceWords, ...kindWords, ...adviceWords])(
    'names the value %s',
    (english) => {
      expect(namesInColumn(3)).toContain(english);
    },
  );

  test.each(choiceKeys.flat())('names the key %s of a choice', (key) => {
    expect(page).toContain(`\`${key}::\``);
  });
});

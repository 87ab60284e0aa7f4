import { expect, test } from 'vitest';

import { yamlTrouble } from '@/domain/checkNotes/yamlTrouble';
import { unreadableNote } from '@/domain/checkNotes/unlisted';

/** What stands in the third line of a note, why it can't be read, and where: line and column. */
const troubles: readonly [yaml: string, reason: string, line: number, column: number][] = [
  ['vraag: Wat: nu', 'colon', 3, 8],
  ['vraag:x\nq: 1', 'colon', 3, 1],
  ['vraag: "Wat nu', 'missing-sign', 4, 1],
  ['vraag: [a, b\ndatum: 2026-01-01', 'missing-sign', 4, 1],
  ['gewoon tekst', 'missing-sign', 3, 1],
  ['type: nog een', 'twice', 3, 1],
  ['\tvraag: x', 'indent', 3, 1],
  ['vraag: @x', 'special-sign', 3, 8],
  ['vraag: *x', 'special-sign', 3, 8],
  ['vraag: "a" b', 'unexpected', 3, 12],
];

test.each(troubles)('%j can’t be read because of: %s, line %i, column %i', (yaml, reason, line, column) => {
  const text = `---\ntype: intervisie/casus\n${yaml}\n---\nTekst\n`;
  expect(yamlTrouble(text)).toEqual({ reason, line, column });
  expect(yamlTrouble(text.replaceAll('\n', '\r\n'))?.line).toBe(line);
});

test('properties that are not closed, or are none', () => {
  expect(yamlTrouble('---\ntype: intervisie/casus\n')).toEqual({ reason: 'not-closed', line: 1, column: 1 });
  expect(yamlTrouble('---\n- intervisie/casus\n---\n')?.reason).toBe('not-properties');
});

test('nothing is wrong with a note that has none, or that reads well', () => {
  expect([yamlTrouble('Tekst\n---\n'), yamlTrouble('---\nvraag: "Wat: nu"\n---\n')]).toEqual([null, null]);
});

test('only a note that says in its properties that it is ours is told, with the line', () => {
  const ours = '---\ntype: intervisie/casus\nvraag: Wat: nu\n---\n';
  expect(unreadableNote('A.md', ours)).toMatchObject({ path: 'A.md', line: 'vraag: Wat: nu' });
  expect(unreadableNote('B.md', '---\nvraag: Wat: nu\n---\nintervisie/casus\n')).toBeNull();
});

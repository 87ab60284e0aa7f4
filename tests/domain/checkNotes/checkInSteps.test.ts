import { expect, test } from 'vitest';

import type { CheckedVault } from '@/domain/checkNotes/checkedVault';
import { newMemory } from '@/domain/checkNotes/memory';
import { problemKinds } from '@/domain/checkNotes/problem';
import { checkInSteps, problemsOf } from '@/domain/checkNotes/problemsOf';
import { changeIndex } from '@/domain/index/vaultIndex';
import { indexedFromText } from '../../support/indexedNote';
import { madeVault, note } from './madeVault';

const many = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `C${String(at)}.md`,
      note('casus', `datum: 2026-01-0${String((at % 9) + 1)}\ngroep: "[[Noord]]"\nstatus: klaar`),
    ]),
  );

/** A vault that counts how often it was asked where a link leads. */
function counted(vault: CheckedVault): CheckedVault & { asked: number } {
  const made = {
    ...vault,
    asked: 0,
    reading: {
      ...vault.reading,
      resolve: (target: string, from: string) => {
        made.asked += 1;
        return vault.reading.resolve(target, from);
      },
    },
  };
  return made;
}

test('pauses after each note, and gives each kind when all of it is found, worst first', () => {
  const steps = [
    ...checkInSteps(madeVault({ ...many(50), 'Kapot.md': '---\ntype: intervisie/casus\nx: @\n---\n' })),
  ];
  const kinds = steps.flatMap((step) => step?.kind ?? []);
  expect(kinds).toEqual(problemKinds);
  expect(steps[0]).toMatchObject({ kind: 'unreadable', problems: [{ path: 'Kapot.md' }] });
  const ends = steps.flatMap((step, at) => (step ? at : []));
  const date = kinds.indexOf('date');
  expect((ends[date] ?? 0) - (ends[date - 1] ?? 0)).toBeGreaterThan(50);
});

test('asks no note anew that stayed as it was, as long as the memory holds', () => {
  const vault = counted(madeVault({ ...many(20), 'Noord.md': note('group') }));
  expect(problemsOf(vault)).toEqual([]);
  const first = vault.asked;
  const changed = indexedFromText('C3.md', note('casus', 'datum: maart\ngroep: "[[Zuid]]"'));
  const next = { ...vault, index: changeIndex(vault.index, { set: [changed], removed: [] }) };
  vault.asked = 0;
  expect(problemsOf(next).map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    'date C3.md',
    'link-gone C3.md',
  ]);
  expect([first, vault.asked]).toEqual([20, 1]);
  problemsOf({ ...next, memory: newMemory() });
  expect(vault.asked).toBe(21);
});

test('finds the same problem as the same object, so that what was made of it stands', () => {
  const vault = madeVault({ 'C.md': note('casus', 'datum: maart') });
  expect(problemsOf(vault)[0]).toBe(problemsOf({ ...vault })[0]);
});

import { expect, it } from 'vitest';

import { changeIndex, newIndex, nothingRead, type IndexedNote } from '@/domain/index/vaultIndex';
import { pastEvaluations } from '@/domain/session/closingEvaluations';
import { dutch } from '../../support/sessions';

const north = 'Groepen/Noord.md';

const asked = { group: north, method: 'clinic', before: new Date('2026-11-21T20:00:00') };

const answersOf = (sessions: readonly IndexedNote['properties'][]): (readonly number[])[] => {
  const set = sessions.map((properties, at): IndexedNote => {
    const all = {
      type: 'intervisie/session',
      status: 'afgerond',
      groep: '[[Noord]]',
      methode: 'clinic',
      ...properties,
    };
    return { path: `Sessies/${String(at)}.md`, type: 'session', properties: all, ...nothingRead };
  });
  const index = changeIndex(newIndex(), { set, removed: [] });
  const resolve = (link: string): string | null => (link === 'Noord' ? north : null);
  return pastEvaluations(index, asked, dutch, resolve).map(({ answers }) => answers);
};

it('gives the last three that were answered, newest first', () => {
  expect(
    answersOf([
      { start: '2025-01-10T20:00:00', evaluatie: [1, 1, 1, 1, 1] },
      { start: '2026-03-10T20:00:00', evaluatie: [3, 0, 3, 3, 3] },
      { start: '2026-01-10T20:00:00', evaluatie: [2, 2, 2, 2, 2] },
      { start: '2026-05-10T20:00:00', evaluatie: [0, 0, 0, 0, 0] },
      { start: '2026-04-10T20:00:00', evaluation: [4, 4, 4, 4, 4] },
    ]),
  ).toEqual([
    [4, 4, 4, 4, 4],
    [3, 0, 3, 3, 3],
    [2, 2, 2, 2, 2],
  ]);
});

it('leaves out other methods, other groups, sessions under way and this session itself', () => {
  const evaluatie = [5, 5, 5, 5, 5];
  expect(
    answersOf([
      { start: '2026-03-10T20:00:00', evaluatie, methode: 'troika' },
      { start: '2026-03-10T20:00:00', evaluatie, groep: '[[Zuid]]' },
      { start: '2026-03-10T20:00:00', evaluatie, status: 'bezig' },
      { start: '2026-11-21T20:00:00', evaluatie },
      { evaluatie },
    ]),
  ).toEqual([]);
});

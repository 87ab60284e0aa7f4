import { describe, expect, it } from 'vitest';

import { historyOf, type ResolveLink, type Whose } from '@/domain/choosing/history';
import { changeIndex, newIndex, nothingRead, type IndexedNote } from '@/domain/index/vaultIndex';
import { propertyNames } from '@/domain/notes/propertyNames';

const north = 'Groepen/Noord.md';
const resolve: ResolveLink = (link) =>
  ({ Noord: north, 'Groepen/Noord': north, Zuid: 'Zuid.md' })[link] ?? null;

/** Session notes, in the order in which they stand in the vault. */
function history(
  sessions: readonly IndexedNote['properties'][],
  whose: Partial<Whose> = {},
): ReturnType<typeof historyOf> {
  const set = sessions.map((properties, number): IndexedNote => {
    const all = { type: 'intervisie/session', status: 'afgerond', ...properties };
    return { path: `Sessies/${String(number)}.md`, type: 'session', properties: all, ...nothingRead };
  });
  const index = changeIndex(newIndex(), { set, removed: [] });
  return historyOf(index, { group: north, facilitator: 'AK', ...whose }, propertyNames('nl'), resolve);
}

const inNorth = { groep: '[[Noord]]', deelnemers: ['MB', 'AK', 'JV'] };

describe('what a group did lately', () => {
  it('is given newest first', () => {
    const { recent } = history([
      { ...inNorth, methode: 'a', start: '2026-01-10T20:00:00' },
      { ...inNorth, methode: 'c', start: '2026-03-10T20:00:00' },
      { ...inNorth, methode: 'b', start: '2026-02-10T20:00:00' },
    ]);
    expect(recent).toEqual(['c', 'b', 'a']);
  });

  it('ends with sessions of which the start is not known, in order of path', () => {
    const { recent } = history([
      { ...inNorth, methode: 'x' },
      { ...inNorth, methode: 'y' },
      { ...inNorth, methode: 'a', start: '2026-01-10T20:00:00' },
    ]);
    expect(recent).toEqual(['a', 'x', 'y']);
  });

  it('is that of this group, however the link to it is written', () => {
    const { recent } = history([
      { ...inNorth, groep: '[[Groepen/Noord|Noord]]', methode: 'a' },
      { ...inNorth, groep: '[[Zuid]]', methode: 'b' },
      { ...inNorth, groep: '[[Weg]]', methode: 'c' },
    ]);
    expect(recent).toEqual(['a']);
  });

  it('leaves out what is only planned or names no method', () => {
    const { recent } = history([
      { ...inNorth, methode: 'a', status: 'gepland' },
      { ...inNorth },
      { ...inNorth, methode: 'b', status: 'bezig' },
    ]);
    expect(recent).toEqual(['b']);
  });

  it('is for someone alone what was done alone', () => {
    const sessions = [
      { ...inNorth, methode: 'a' },
      { methode: 'gibbs' },
      { methode: 'clinic', deelnemers: ['MB', 'AK'] },
    ];
    expect(history(sessions, { group: null }).recent).toEqual(['gibbs']);
  });
});

describe('what a facilitator has led', () => {
  const sessions = [
    { ...inNorth, methode: 'a', begeleider: 'AK' },
    { ...inNorth, groep: '[[Zuid]]', methode: 'a', begeleider: 'ak' },
    { ...inNorth, methode: 'b', begeleider: 'AK', status: 'gepland' },
    { ...inNorth, methode: 'c', begeleider: 'MB' },
    { ...inNorth, methode: 'd' },
  ];

  it('is counted for each method, in any group', () => {
    expect(history(sessions).ledBefore).toEqual(new Map([['a', 2]]));
  });

  it('is not known without initials', () => {
    expect(history(sessions, { facilitator: ' ' }).ledBefore).toBeNull();
  });
});

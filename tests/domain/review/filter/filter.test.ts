import { describe, expect, it } from 'vitest';

import { filterRecords, leftOut, noFilter } from '@/domain/review/filter';
import { note, recordsOf } from './records';

const action = (created: string, id: string): string => `- [ ] **MB** Bel terug ${created} ^iv-x${id}\n`;

const records = recordsOf({
  'Noord.md': note('group', 'leden: [MB, AK]'),
  'Stil.md': note('casus', 'datum: 2026-03-01\nthemas: [zwijgen]\ngroep: "[[Noord]]"'),
  'Bellen.md': note('casus', 'datum: 2026-06-30\nthemas: [grenzen]'),
  'Ooit.md': note('casus', 'themas: [grenzen]'),
  'Sessie.md': note(
    'session',
    'datum: 2026-03-07\ncasus: "[[Stil]]"\ngroep: "[[Noord]]"\ndeelnemers: [MB, AK]\nstatus: afgerond',
    action('➕ 2026-03-07', 'aaaaa') + action('', 'bbbbb'),
  ),
  'Alleen.md': note('session', 'datum: 2026-07-01\ncasus: "[[Stil]]"\ndeelnemers: [MB]\nstatus: afgerond'),
  'Reflectie.md': note('reflection', 'datum: 2026-03-08\nsessie: "[[Sessie]]"'),
  'Dagboek.md': action('', 'ccccc'),
});

const paths = (list: readonly { readonly path: string }[]): string[] => list.map(({ path }) => path);

describe('filtering records', () => {
  it('gives the very same records when nothing is chosen', () => {
    expect(filterRecords(records, noFilter)).toBe(records);
  });

  it('counts the first and the last day of a period as in it', () => {
    const filtered = filterRecords(records, { ...noFilter, from: '2026-03-01', to: '2026-06-30' });
    expect(paths(filtered.casussen)).toEqual(['Stil.md', 'Bellen.md']);
    expect(paths(filtered.sessions)).toEqual(['Sessie.md']);
  });

  it('takes the day of the note for an action that says none', () => {
    const filtered = filterRecords(records, { ...noFilter, from: '2026-03-07', to: '2026-03-07' });
    expect(filtered.actions.map(({ id }) => id).sort()).toEqual(['iv-xaaaaa', 'iv-xbbbbb']);
  });

  it('keeps what belongs to a group, also through a session', () => {
    const filtered = filterRecords(records, { ...noFilter, group: 'Noord.md' });
    expect(paths(filtered.casussen)).toEqual(['Stil.md']);
    expect(paths(filtered.reflections)).toEqual(['Reflectie.md']);
    expect(paths(filtered.sessions)).toEqual(['Sessie.md', 'Alleen.md']);
  });

  it('keeps what has a theme', () => {
    const filtered = filterRecords(records, { ...noFilter, theme: 'grenzen' });
    expect(paths(filtered.casussen)).toEqual(['Bellen.md', 'Ooit.md']);
  });

  it('has everything either alone or in a group', () => {
    const solo = filterRecords(records, { ...noFilter, with: 'solo' });
    const group = filterRecords(records, { ...noFilter, with: 'group' });
    expect(paths(solo.sessions)).toEqual(['Alleen.md']);
    expect(paths(group.casussen)).toEqual(['Stil.md']);
    for (const part of ['casussen', 'sessions', 'reflections', 'actions'] as const)
      expect(solo[part].length + group[part].length).toBe(records[part].length);
  });
});

describe('what a period leaves out', () => {
  it('is what has no day, and the notes with an action without one', () => {
    const filter = { ...noFilter, from: '2026-01-01' };
    expect(leftOut(records, filter)).toEqual(['Ooit.md', 'Dagboek.md']);
    expect(leftOut(records, { ...filter, theme: 'zwijgen' })).toEqual([]);
  });

  it('is nothing while no period is chosen', () => {
    expect(leftOut(records, { ...noFilter, theme: 'grenzen' })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';

import { parkCasus, unparkCasus } from '@/domain/casus/offerDays';
import { offerText, readOffer } from '@/domain/casus/offerLine';
import { casusCandidates, daysIn, lastPresented, parkedCandidates } from '@/domain/casus/offerPool';
import {
  changeIndex,
  newIndex,
  nothingRead,
  type IndexedNote,
  type VaultIndex,
} from '@/domain/index/vaultIndex';
import { noteTypeOf } from '@/domain/notes/noteTypes';
import { propertyNames } from '@/domain/notes/propertyNames';
import { edited, refusalOf } from '../../support/edits';

const names = propertyNames('nl');
const reading = {
  names,
  resolve: (target: string) => ({ Noord: 'Noord.md', Zuid: 'Zuid.md' })[target] ?? null,
};

const note = (path: string, type: string, properties: object): IndexedNote => ({
  path,
  type: noteTypeOf(`intervisie/${type}`),
  properties: { type: `intervisie/${type}`, ...properties },
  ...nothingRead,
});

const indexOf = (...notes: IndexedNote[]): VaultIndex => changeIndex(newIndex(), { set: notes, removed: [] });

describe('the line of an offer', () => {
  it('holds the votes after the words, and is read back', () => {
    const offer = { words: 'Grens stellen bij een huisbezoek', votes: { urgency: 2, recognisability: 3 } };
    expect(offerText(offer)).toBe('Grens stellen bij een huisbezoek (2, 3)');
    expect(readOffer({ speaker: 'AK', text: offerText(offer) })).toEqual({ person: 'AK', ...offer });
  });

  it('is the words alone while nobody voted', () => {
    expect(offerText({ words: ' Grens ', votes: null })).toBe('Grens');
    expect(readOffer({ speaker: null, text: 'Team (5, 9)' })).toEqual({
      person: '',
      words: 'Team (5, 9)',
      votes: null,
    });
  });
});

describe('the casus notes that can be on offer', () => {
  const found = (...notes: IndexedNote[]): [string, boolean][] =>
    casusCandidates(indexOf(...notes), { group: 'Noord.md', me: 'MB' }, reading).map(
      ({ person, words, isDraft }) => [`${person} ${words}`, isDraft],
    );

  it('are those of the group or of none, ready or a draft', () => {
    expect(
      found(
        note('K/klaar.md', 'casus', { status: 'klaar', groep: '[[Noord]]', inbrenger: 'AK' }),
        note('K/zonder.md', 'casus', { status: 'ready' }),
        note('K/concept.md', 'casus', { status: 'concept', groep: '[[Noord]]' }),
        note('K/ander.md', 'casus', { status: 'klaar', groep: '[[Zuid]]' }),
        note('K/geweest.md', 'casus', { status: 'besproken', groep: '[[Noord]]' }),
      ),
    ).toEqual([
      ['AK klaar', false],
      ['MB zonder', false],
      ['MB concept', true],
    ]);
  });

  it('begin with those that waited longest', () => {
    expect(
      found(
        note('a.md', 'casus', { status: 'klaar' }),
        note('b.md', 'casus', { status: 'klaar', aangeboden: ['2026-10-01'] }),
        note('c.md', 'casus', { status: 'klaar', aangeboden: ['2026-11-21', '2026-08-01'] }),
      ).map(([words]) => words),
    ).toEqual(['MB c', 'MB b', 'MB a']);
  });
});

describe('offers of earlier meetings', () => {
  const offer = (text: string, chosen = false): { speaker: string; text: string; chosen: boolean } => ({
    speaker: 'AK',
    text,
    chosen,
  });

  it('come back while they were not chosen, with the days on which they waited', () => {
    const parked = parkedCandidates([
      { day: '2026-09-01', offers: [offer('Grens (1, 2)'), offer('Team')] },
      { day: '2026-11-21', offers: [offer('grens (3, 3)'), offer('Team', true)] },
    ]);
    expect(parked.map(({ words, offered }) => [words, offered])).toEqual([
      ['grens', ['2026-09-01', '2026-11-21']],
    ]);
  });

  it('are left to the casus note where they link to one', () => {
    expect(parkedCandidates([{ day: '2026-09-01', offers: [offer('[[Stil]] (1, 2)')] }])).toEqual([]);
  });
});

it('knows when each person last presented in a group', () => {
  const session = (path: string, datum: string, inbrenger: string, status = 'afgerond'): IndexedNote =>
    note(path, 'session', { datum, inbrenger, status, groep: '[[Noord]]' });
  const index = indexOf(
    session('1.md', '2026-11-21', 'MB'),
    session('2.md', '2026-09-01', 'MB'),
    session('3.md', '2026-10-01', 'AK'),
    session('4.md', '2027-01-01', 'AK', 'gepland'),
  );
  expect([...lastPresented('Noord.md', index, reading)].sort()).toEqual([
    ['AK', '2026-10-01'],
    ['MB', '2026-11-21'],
  ]);
});

describe('a casus that was not chosen', () => {
  const text = '---\ntype: intervisie/casus # van mij\nstatus: klaar\n---\nTekst\n';

  it('keeps the day, and gives it up again', () => {
    const parked = edited(text, parkCasus(text, '2026-11-21', names));
    expect(parked).toBe(text.replace('klaar\n', 'klaar\naangeboden: [2026-11-21]\n'));
    expect(edited(parked, unparkCasus(parked, '2026-11-21', names))).toBe(text);
  });

  it('keeps earlier days, each once, under the name that they have', () => {
    const before = '---\noffered: 2026-09-01\n---\n';
    const parked = edited(before, parkCasus(before, '2026-11-21', names));
    expect(parked).toBe('---\noffered: [2026-09-01, 2026-11-21]\n---\n');
    expect(edited(parked, parkCasus(parked, '2026-11-21', names))).toBe(parked);
  });

  it('is left alone when its properties can’t be read', () => {
    expect(refusalOf(parkCasus('---\na: [\n---\n', '2026-11-21', names))).toBe('unreadable-properties');
  });
});

it('reads days from a list or from one, in order, and passes over what is none', () => {
  expect(daysIn(['2026-11-21', 'ooit', 3, '2026-09-01'])).toEqual(['2026-09-01', '2026-11-21']);
  expect(daysIn('2026-09-01')).toEqual(['2026-09-01']);
  expect(daysIn(undefined)).toEqual([]);
});

import { describe, expect, it } from 'vitest';

import { parsePeriod } from '@/domain/query/parsePeriod';
import { parseQuery } from '@/domain/query/parseQuery';

const today = '2026-11-22';
const read = (source: string): ReturnType<typeof parseQuery> => parseQuery(source, today);

describe('a query', () => {
  it('is read with Dutch words', () => {
    const source =
      'toon: acties\nperiode: dit halfjaar\ngroep: [[Groepen/Noord]]\nvan: MB\nwelke: alle\naantal: 5';
    expect(read(source)).toEqual({
      ok: true,
      query: {
        show: 'actions',
        period: { from: '2026-07-01', to: '2026-12-31' },
        group: 'Noord',
        theme: null,
        owner: 'MB',
        which: 'all',
        limit: 5,
      },
    });
  });

  it('is read with English words, in any order', () => {
    const answer = read('theme: Silence\nshow: look-backs');
    expect(answer).toMatchObject({ ok: true, query: { show: 'lookBacks', theme: 'Silence', group: null } });
  });

  it('takes a link in quotes and a plain name for the same group', () => {
    const groups = ['"[[Noord]]"', 'Noord', '[[Noord|de groep]]'].map((group) =>
      read(`show: themes\ngroup: ${group}`),
    );
    expect(groups.map((one) => one.ok && one.query.group)).toEqual(['Noord', 'Noord', 'Noord']);
  });

  it('takes a date that YAML reads as one as it was written', () => {
    expect(read('show: sessions\nperiod: 2026-03-05')).toMatchObject({
      query: { period: { from: '2026-03-05', to: '2026-03-05' } },
    });
  });

  it('says everything that is wrong, with the line and what was meant', () => {
    const answer = read('toon: acties\nperiode: ooit\ngreop: Noord\naantal: veel\ntoon: sessies');
    expect(answer).toEqual({
      ok: false,
      problems: [
        { line: 2, is: 'no-period', key: 'period', found: 'ooit', instead: null },
        { line: 3, is: 'unknown-key', key: null, found: 'greop', instead: 'groep' },
        { line: 4, is: 'no-number', key: 'limit', found: 'veel', instead: null },
        { line: 5, is: 'twice', key: 'show', found: 'toon', instead: null },
      ],
    });
  });

  it('says which word was meant', () => {
    expect(read('show: acties\nwhich: gedan')).toMatchObject({
      problems: [{ line: 2, is: 'unknown-value', found: 'gedan', instead: 'gedaan' }],
    });
  });

  it('takes a slip for a word of the language it is written in', () => {
    expect(read('show: actoins')).toMatchObject({ problems: [{ instead: 'actions' }] });
    expect(read('toon: actoes')).toMatchObject({ problems: [{ instead: 'acties' }] });
  });

  it('asks what to show', () => {
    expect(read('period: 2026')).toMatchObject({ problems: [{ is: 'no-show' }] });
    expect(read('')).toMatchObject({ problems: [{ is: 'no-show' }] });
  });

  it('says which line can not be read, and stays with the first', () => {
    expect(read('laat de acties zien')).toMatchObject({
      problems: [{ line: 1, is: 'unreadable', found: 'laat de acties zien' }],
    });
    expect(read('show: actions\n  group: Noord: Zuid\nlimit: [2')).toMatchObject({
      problems: [{ is: 'unreadable' }],
    });
  });

  it.each(['limit: 0', 'limit: -1', 'limit: 1.5', 'group:', 'theme: ""'])('refuses %s', (line) => {
    expect(read(`show: actions\n${line}`).ok).toBe(false);
  });
});

describe('a period', () => {
  it.each([
    ['dit jaar', '2026-01-01', '2026-12-31'],
    ['last year', '2025-01-01', '2025-12-31'],
    ['vorig halfjaar', '2026-01-01', '2026-06-30'],
    ['this quarter', '2026-10-01', '2026-12-31'],
    ['vorige week', '2026-11-09', '2026-11-15'],
    ['laatste 6 weken', '2026-10-11', '2026-11-22'],
    ['last 3 months', '2026-08-22', '2026-11-22'],
    ['afgelopen 2 jaar', '2024-11-22', '2026-11-22'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-03..2026-09', '2026-03-01', '2026-09-30'],
    ['2026-03-01 .. 2026-04-15', '2026-03-01', '2026-04-15'],
    ['..2025', null, '2025-12-31'],
    ['2026-06..', '2026-06-01', null],
  ])('%s', (words, from, to) => {
    expect(parsePeriod(words, today)).toEqual({ from, to });
  });

  it.each(['', '..', 'ooit', '2026-13', '2026-11-31', '2026-09..2026-03', '2026..2027..2028', 'dit eeuw'])(
    'is not in %j',
    (words) => {
      expect(parsePeriod(words, today)).toBeNull();
    },
  );
});

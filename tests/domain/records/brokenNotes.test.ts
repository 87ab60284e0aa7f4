import { describe, expect, test } from 'vitest';

import { note, recordsOf } from './vault';

describe('links that lead elsewhere', () => {
  test('count as none when they lead to a note that is not of the wanted type, or to none', () => {
    const { sessions, reflections, actions } = recordsOf({
      'S.md': note('session', ['casus: "[[Boek]]"', 'groep: "[[R]]"'], '- [ ] Bel ^iv-x00001\n'),
      'x/R.md': note('reflection', ['sessie: "[[Boek]]"', 'casus: "[[Weg]]"']),
      'x/Boek.md': 'Geen van ons.\n',
    });
    expect(sessions).toMatchObject([{ casus: null, group: null }]);
    expect(reflections).toMatchObject([{ session: null, casus: null, group: null }]);
    expect(actions).toMatchObject([{ casus: null, group: null, session: 'S.md' }]);
  });

  test('a group that is none leaves the group of the casus', () => {
    const { sessions } = recordsOf({
      'S.md': note('session', ['groep: "[[Boek]]"', 'casus: "[[C]]"']),
      'x/C.md': note('casus', ['groep: "[[G]]"']),
      'x/G.md': note('group'),
      'x/Boek.md': 'Geen van ons.\n',
    });
    expect(sessions).toMatchObject([{ group: 'x/G.md' }]);
  });

  test('a casus that links to itself, and notes that link to each other, end somewhere', () => {
    const { casussen, sessions, reflections } = recordsOf({
      'x/C.md': note('casus', ['casus: "[[C]]"']),
      'x/S.md': note('session', ['session: "[[S]]"', 'casus: "[[D]]"']),
      'x/D.md': note('casus', ['sessie: "[[S]]"']),
      'x/R.md': note('reflection', ['sessie: "[[S]]"']),
    });
    expect([...casussen, ...sessions, ...reflections].map(({ group }) => group)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test('of two notes with one name the one counts that the host finds', () => {
    const { sessions, casussen } = recordsOf({
      'a/C.md': note('casus', ['themas: [een]']),
      'b/C.md': note('casus', ['themas: [twee]']),
      'S.md': note('session', ['casus: "[[b/C]]"']),
      'T.md': note('session', ['casus: "[[C]]"']),
    });
    expect(casussen.map(({ path }) => path)).toEqual(['a/C.md', 'b/C.md']);
    expect(sessions).toMatchObject([
      { casus: 'b/C.md', themes: ['twee'] },
      { casus: 'a/C.md', themes: ['een'] },
    ]);
  });
});

describe('days', () => {
  test.each([
    '2026-11-31',
    '2026-02-29',
    '2026-13-01',
    '31-11-2026',
    '"2026-11"',
    '20261121',
    '[2026-11-21]',
    '',
  ])('there is none in %s', (day) => {
    expect(recordsOf({ 'C.md': note('casus', [`datum: ${day}`]) }).casussen).toMatchObject([{ day: null }]);
  });

  test.each([
    ['2024-02-29', '2024-02-29'],
    ['2026-11-21T20:02:00', '2026-11-21'],
  ])('%s is %s', (value, day) => {
    expect(recordsOf({ 'C.md': note('casus', [`datum: ${value}`]) }).casussen).toMatchObject([{ day }]);
  });

  test('notes come oldest first, those of one day by path, those without a day last', () => {
    const { casussen } = recordsOf({
      'a.md': note('casus', ['datum: 2026-11-31']),
      'c.md': note('casus', ['datum: 2026-01-02']),
      'b.md': note('casus', ['datum: 2026-01-02']),
      'd.md': note('casus', ['datum: 2025-12-31']),
    });
    expect(casussen.map(({ path }) => path)).toEqual(['d.md', 'b.md', 'c.md', 'a.md']);
  });
});

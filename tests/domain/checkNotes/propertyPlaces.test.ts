import { describe, expect, test } from 'vitest';

import { nearHeading } from '@/domain/checkNotes/nearHeading';
import { mendsOf } from '@/domain/checkNotes/problemsOf';
import { subpathOf } from '@/domain/checkNotes/propertyPlaces';
import { found, madeVault, note, told, toolsFor, type Files } from './madeVault';

const casus = note('casus', 'datum: 2026-01-01', '## Situatie\n\n- Ze zweeg. ^stil\n');
const session = (link: string): string => note('session', `datum: 2026-01-02\ncasus: ${link}`);
const vault = (link: string): Files => ({ 'C.md': casus, 'Kasten/C (oud).md': casus, 'S.md': session(link) });

describe('a property that links to a place in a note', () => {
  test.each(['"[[C#Situatie]]"', '"[[C#^stil]]"', '"[[C]]"', '[[C#Situatie]]'])('is right as %s', (link) => {
    expect(found(vault(link), 'link-place')).toEqual([]);
  });

  test('leads to a heading that has other words now', () => {
    expect(told(vault('"[[C#Situaties|toen]]" # zo begon het'))).toEqual([
      'link-place | no-heading | S.md:4 | casus: "[[C#Situaties|toen]]" # zo begon het | − nothing',
      '  heading Situatie: casus: "[[C#Situatie|toen]]" # zo begon het',
      '  whole-note C.md: casus: "[[C|toen]]" # zo begon het',
    ]);
  });

  test('leads to a heading that is gone, or to a line that is', () => {
    expect(told(vault('"[[C#Afloop]]"'))).toEqual([
      'link-place | no-heading | S.md:4 | casus: "[[C#Afloop]]" | − nothing',
      '  whole-note C.md: casus: "[[C]]"',
    ]);
    expect(told(vault("'[[Kasten/C (oud)#^weg]]'"))).toEqual([
      "link-place | no-block | S.md:4 | casus: '[[Kasten/C (oud)#^weg]]' | − nothing",
      '  whole-note Kasten/C (oud).md: casus: "[[Kasten/C (oud)]]"',
    ]);
  });

  test('is mended with quotes where it had none', () => {
    expect(told(vault('[[C#Situaties]]')).slice(1)).toEqual([
      '  heading Situatie: casus: "[[C#Situatie]]"',
      '  whole-note C.md: casus: "[[C]]"',
    ]);
  });

  test('is one problem, not two, where it leads to another type of note or to none', () => {
    const files = { ...vault('"[[R#Weg]]"'), 'R.md': note('reflection', 'datum: 2026-01-03') };
    expect(found(files, 'link-place')).toEqual([]);
    expect(found(files, 'link-astray')).toHaveLength(1);
    expect(found(vault('"[[Nergens#Weg]]"'), 'link-place')).toEqual([]);
  });

  test('is left as it is when it says something else by now', () => {
    const files = vault('"[[C#Weg]]"');
    const [problem] = found(files, 'link-place');
    const [mend] = problem ? mendsOf(problem, toolsFor(madeVault(files))) : [];
    expect(mend?.change(session('"[[C#Weg]]"'))).toMatchObject({ ok: true });
    expect(mend?.change(session('"[[C#Anders]]"'))).toMatchObject({ ok: false });
  });
});

test.each([
  ['[[C]]', ''],
  ['[[C|naam #1]]', ''],
  ['[[map/C#Kop#Onder|naam]]', '#Kop#Onder'],
  ['[[C#Zei "ja"]]', '#Zei "ja"'],
  ['[["C#Kop"]]', '#Kop'],
  ['C#Kop', ''],
])('the place in %s is %s', (link, place) => {
  expect(subpathOf(link)).toBe(place);
});

test.each([
  ['#Oud#situatie', 'Situatie'],
  ['#Situaties', 'Situatie'],
  ['#Afloop', null],
])('the heading meant by %s is %s', (subpath, heading) => {
  expect(nearHeading(subpath, ['Situatie', 'Mijn: aandeel'])).toBe(heading);
});

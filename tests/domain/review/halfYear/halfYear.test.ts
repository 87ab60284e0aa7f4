import { describe, expect, it } from 'vitest';

import { propertyNames } from '@/domain/notes/propertyNames';
import type { Records } from '@/domain/records/records';
import { halfYearName, halfYearText, type HalfYearNote } from '@/domain/review/halfYear/halfYearNote';
import { halfYearLetter, withoutPrivate } from '@/domain/review/halfYear/letter';
import { periodOf } from '@/domain/review/periods';
import { note, recordsOf } from '../filter/records';

const session = (day: string, properties: string, body: string): string =>
  note('session', `datum: ${day}\nstatus: afgerond\n${properties}`, body);

const records = recordsOf({
  'Noord.md': note('group', 'leden: [MB, AK]'),
  'Stil.md': note(
    'casus',
    'datum: 2026-08-01\nthemas: [zwijgen]\nvraag: Wat houdt mij stil?',
    '## De vraag door de tijd\n\n- **2026-08-01** Hoe krijg ik haar aan de praat? ^iv-raaaaa\n- **2026-09-01** Wat houdt mij stil? ^iv-rbbbbb\n',
  ),
  'Klaar.md': note('casus', 'datum: 2026-10-01\nstatus: klaar\nvraag: Wie belt er?'),
  'Van AK.md': note('casus', 'datum: 2026-08-02\ninbrenger: AK'),
  'Voorjaar.md': note('reflection', 'datum: 2026-02-01\nthemas: [zwijgen]'),
  'Prive.md': note(
    'reflection',
    'datum: 2026-09-02\nprive: true\nthemas: [schaamte, zwijgen]',
    '- [ ] **MB** Zeg het thuis ➕ 2026-09-02 ^iv-xddddd\n',
  ),
  'Een.md': session(
    '2026-09-01',
    'casus: "[[Stil]]"\ngroep: "[[Noord]]"\ndeelnemers: [MB, AK]\ninbrenger: MB',
    '## Wat we meenemen\n\n- **MB** Haast maakt een plan van een vraag. ^iv-iaaaaa\n- **AK** Van een ander. ^iv-ibbbbb\n\n' +
      '## Acties\n\n- [x] **MB** Bel terug ➕ 2026-09-01 ✅ 2026-09-05 ^iv-xaaaaa\n- [/] Half ➕ 2026-09-01 ^iv-xbbbbb\n' +
      '- [ ] **AK** Van AK ➕ 2026-09-01 ^iv-xccccc\n',
  ),
  'Twee.md': session(
    '2026-10-01',
    'casus: "[[Van AK]]"\ngroep: "[[Noord]]"\ndeelnemers: [MB, AK]\ninbrenger: AK\nbegeleider: MB',
    '- [ ] **MB** Plan een half uur ➕ 2026-10-01 📅 2026-11-01 ^iv-xeeeee\n',
  ),
  'Alleen.md': session('2026-10-02', 'deelnemers: [MB]', '- Een afscheid is geen overdracht. ^iv-iccccc\n'),
});

const period = periodOf('2026-11-22', 'halfYear');
const letter = halfYearLetter(records, period, 'MB');

describe('a half-year', () => {
  it('has what one brought in oneself, with the question as it was and as it became', () => {
    expect(letter.brought.map(({ casus, first, last }) => [casus.title, first, last])).toEqual([
      ['Stil', 'Hoe krijg ik haar aan de praat?', 'Wat houdt mij stil?'],
    ]);
  });

  it('has one’s own insights, those of a session alone as well', () => {
    expect(letter.lines.map(({ line }) => line)).toEqual(['iv-iaaaaa', 'iv-iccccc']);
  });

  it('has the themes that came back, with when they were there before', () => {
    expect(letter.themes.map(({ theme, times, before }) => [theme, times, before])).toEqual([
      ['zwijgen', 2, '2026-02-01'],
    ]);
  });

  it('has what one promised and what is open, without what others promised', () => {
    expect(letter.promised.map(({ id }) => id)).toEqual(['iv-xaaaaa', 'iv-xbbbbb', 'iv-xddddd', 'iv-xeeeee']);
    expect(letter.open.map(({ id }) => id)).toEqual(['iv-xeeeee', 'iv-xbbbbb', 'iv-xddddd']);
    expect(letter.ready.map(({ title }) => title)).toEqual(['Klaar']);
    expect(letter.counts).toMatchObject({
      broughtIn: 1,
      sessions: 3,
      alone: 1,
      reflections: 1,
      promised: 4,
      done: 1,
    });
  });

  it('has the roles that one took with others', () => {
    expect(letter.roles).toEqual([
      { role: 'presenter', times: 1 },
      { role: 'facilitator', times: 1 },
    ]);
  });
});

describe('the note of a half-year', () => {
  const made = (from: Records, more: Partial<HalfYearNote> = {}): string =>
    halfYearText(
      {
        today: '2026-11-22',
        letter: halfYearLetter(from, period, 'MB'),
        quotes: [{ text: '# Haast maakt\neen plan', path: 'Een.md', line: 'iv-iaaaaa' }],
        answer: 'Wacht langer.\n\n## Echt',
        ...more,
      },
      {
        language: 'nl',
        names: propertyNames('nl'),
        linkTo: (path) => path.replace('.md', ''),
        globalFilter: '',
      },
    );

  it('quotes with a link to every sentence', async () => {
    await expect(made(records)).toMatchFileSnapshot('approved/half-year.nl.md');
  });

  it('is a reflection that brings no task and no line of ours a second time', () => {
    const again = recordsOf({ 'Halfjaar.md': made(records) });
    expect(again.actions).toEqual([]);
    expect(again.reflections.map(({ model, day, isPrivate }) => [model, day, isPrivate])).toEqual([
      ['half-year', '2026-11-22', false],
    ]);
  });

  it('says nothing of a private reflection when those are left out', () => {
    const text = made(withoutPrivate(records));
    expect(text).not.toContain('Prive');
    expect(text).not.toContain('Zeg het thuis');
    expect(text).not.toContain('schaamte');
    expect(text).toContain('Bel terug');
  });

  it('has a name that says when, and nothing else', () => {
    const named = { today: '2026-11-22', letter, quotes: [], answer: 'Geheim' };
    expect(halfYearName(named, 'nl')).toBe('2026-11-22 Halfjaar juli-december 2026');
    expect(halfYearName(named, 'en')).toBe('2026-11-22 Half-year July-December 2026');
  });
});

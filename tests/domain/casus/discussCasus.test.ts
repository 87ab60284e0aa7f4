import { describe, expect, it } from 'vitest';

import { discussCasus, type NewQuestion } from '@/domain/casus/discussCasus';
import { questionVersions } from '@/domain/casus/questionVersions';
import { edited, refusalOf } from '../../support/edits';
import { dutch } from '../../support/sessions';

/** Numbers that make the ids `iv-r00000`, `iv-r11111` and so on. */
const counting = (): (() => number) => {
  let calls = 0;
  return () => Math.floor(calls++ / 5) / 36;
};

const context = { language: 'nl', names: dutch, random: counting() } as const;

const casus = (properties: string, body = '## Situatie\n\nTekst.\n'): string =>
  `---\ntype: intervisie/casus\n${properties}---\n\n${body}`;

const plain = casus('status: klaar\ndatum: 2026-11-15\nvraag: Hoe eerst?\n');

const reworded = (parts: Partial<NewQuestion> = {}): NewQuestion => ({
  day: '2026-11-21',
  question: 'Hoe nu?',
  session: '2026-11-21 Stil',
  first: 'Hoe eerst?',
  ...parts,
});

const discussed = (text: string, question: NewQuestion | null = null): string =>
  edited(text, discussCasus(text, { ...context, random: counting() }, question));

const versionsOf = (text: string): string[] =>
  questionVersions(text).map(({ day, question, session }) => `${day} ${question} ${session ?? '-'}`);

describe('a casus that has been discussed', () => {
  it('says so, and nothing else changes', () => {
    expect(discussed(plain)).toBe(plain.replace('klaar', 'besproken'));
  });

  it('stays closed when its owner closed it', () => {
    const closed = plain.replace('klaar', 'afgesloten');
    expect(discussed(closed)).toBe(closed);
  });

  it('gets the question that the session ended with, after the one that it had', () => {
    expect(discussed(plain, reworded())).toBe(
      `${plain.replace('klaar', 'besproken').replace('Hoe eerst?', 'Hoe nu?')}
## De vraag door de tijd

- **2026-11-15** Hoe eerst? ^iv-r00000
- **2026-11-21** Hoe nu? [[2026-11-21 Stil]] ^iv-r11111
`,
    );
  });

  it('gets nothing more when it is done twice', () => {
    const once = discussed(plain, reworded());
    expect(discussed(once, reworded())).toBe(once);
  });

  it('gets the next version after those that it has', () => {
    const once = discussed(plain, reworded());
    const twice = discussed(once, reworded({ day: '2027-01-09', question: 'Hoe dan?', session: 'Weer' }));
    expect(versionsOf(twice)).toEqual([
      '2026-11-15 Hoe eerst? -',
      '2026-11-21 Hoe nu? 2026-11-21 Stil',
      '2027-01-09 Hoe dan? Weer',
    ]);
    expect(twice).toContain('vraag: Hoe dan?\n');
  });

  it('keeps what its owner made of the question between two sessions', () => {
    const between = discussed(plain, reworded()).replace('vraag: Hoe nu?', 'vraag: Hoe zelf?');
    const twice = discussed(between, reworded({ day: '2027-01-09', question: 'Hoe dan?', session: 'Weer' }));
    expect(versionsOf(twice).slice(2)).toEqual(['2027-01-09 Hoe zelf? -', '2027-01-09 Hoe dan? Weer']);
  });

  it('begins with how the question was put in the session when it had none', () => {
    const without = casus('datum: 2026-11-15\nvraag:\n');
    expect(versionsOf(discussed(without, reworded()))).toEqual([
      '2026-11-15 Hoe eerst? -',
      '2026-11-21 Hoe nu? 2026-11-21 Stil',
    ]);
  });

  it('gets no versions when the words stayed the same', () => {
    expect(discussed(plain, reworded({ question: 'Hoe  eerst?' }))).toBe(plain.replace('klaar', 'besproken'));
  });

  it('keeps a wording of two lines on one', () => {
    expect(discussed(plain, reworded({ question: 'Hoe\nnu?' }))).toContain('- **2026-11-21** Hoe nu? [[');
  });

  it('finds its versions under another title by what stands there', () => {
    const renamed = discussed(plain, reworded()).replace('De vraag door de tijd', 'Zo veranderde ze');
    const twice = discussed(renamed, reworded({ question: 'Hoe dan?' }));
    expect(versionsOf(twice)).toHaveLength(3);
    expect(twice).not.toContain('door de tijd');
  });

  it('puts them in the part that is there, before what its owner has after it', () => {
    const text = casus('vraag: Hoe eerst?\n', '## De vraag door de tijd\n\n## Later\n\nTekst.');
    expect(discussed(text, reworded({ first: null }))).toContain(
      '[[2026-11-21 Stil]] ^iv-r11111\n\n## Later\n\nTekst.',
    );
  });

  it('keeps Windows line ends', () => {
    const after = discussed(plain.replaceAll('\n', '\r\n'), reworded());
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('is left alone when its properties can’t be read', () => {
    const broken = casus('vraag: [\n');
    expect(refusalOf(discussCasus(broken, context, reworded()))).toBe('unreadable-properties');
  });
});

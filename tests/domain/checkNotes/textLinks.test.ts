import { describe, expect, test } from 'vitest';

import { mendsOf } from '@/domain/checkNotes/problemsOf';
import { applyChanges } from '@/domain/text/changes';
import { found, madeVault, note, told, toolsFor, type Files } from './madeVault';

const casus = (body: string): string => note('casus', 'datum: 2026-01-01', body);
const session = (body: string): string => note('session', 'datum: 2026-01-02', body);
const reflection = (body: string): string => note('reflection', 'datum: 2026-01-03', body);

describe('links in a text', () => {
  test('that lead nowhere: to the note of nearly that name, or as plain words', () => {
    const files = {
      'Stil aan tafel.md': casus(''),
      'R.md': reflection('Zie [[Stil aan tafl#Kop|toen]] en ![[weg.png]].\n'),
    };
    expect(told(files)).toEqual([
      'text-link | R.md:5 | Zie [[Stil aan tafl#Kop|toen]] en ![[weg.png]]. | − nothing',
      '  link Stil aan tafel.md: Zie [[Stil aan tafel#Kop|toen]] en ![[weg.png]].',
      '  unlink toen: Zie toen en ![[weg.png]].',
      'text-link | R.md:5 | Zie [[Stil aan tafl#Kop|toen]] en ![[weg.png]]. | − nothing',
      '  unlink weg.png: Zie [[Stil aan tafl#Kop|toen]] en weg.png.',
    ]);
  });

  test('to a note that went to another folder, whatever note that is', () => {
    expect(told({ 'Boeken/Stil.md': '# Stil\n', 'R.md': reflection('Lees [[Oud/Stil]].\n') })).toEqual([
      'text-link | R.md:5 | Lees [[Oud/Stil]]. | − nothing',
      '  link Boeken/Stil.md: Lees [[Stil]].',
      '  unlink Stil: Lees Stil.',
    ]);
  });

  test('written as Markdown, and in a table', () => {
    const files = {
      'Stil (oud).md': casus(''),
      'R.md': reflection('Zie [toen](Stil%20oud.md).\n\n| [[Stl (oud)\\|x]] |\n| --- |\n'),
    };
    expect(told(files).filter((line) => line.startsWith('  link'))).toEqual([
      '  link Stil (oud).md: Zie [toen](Stil%20%28oud%29.md).',
      '  link Stil (oud).md: | [[Stil (oud)\\|x]] |',
    ]);
  });

  test('of an action and of a version of the question say what does not count, and go without a trace', () => {
    const files = {
      'C.md': casus('## De vraag door de tijd\n\n- **2026-01-02** Hoe? [[Weg]] ^iv-r00001\n'),
      'Dagboek.md': 'Vandaag [[nooit gemaakt]].\n\n- [ ] **MB** Bel [[Weg]] 📅 2026-02-28 ^iv-x00001\n',
    };
    expect(told(files)).toEqual([
      'text-link | C.md:7 | - **2026-01-02** Hoe? [[Weg]] ^iv-r00001 | − version',
      '  remove-link: - **2026-01-02** Hoe? ^iv-r00001',
      'text-link | Dagboek.md:3 | - [ ] **MB** Bel [[Weg]] 📅 2026-02-28 ^iv-x00001 | − action',
      '  remove-link: - [ ] **MB** Bel 📅 2026-02-28 ^iv-x00001',
    ]);
  });

  test('by a name that two notes of ours have, whatever their type', () => {
    const files = {
      'Nu/Stil.md': casus(''),
      'Oud/Stil.md': session(''),
      'R.md': reflection('Zie [[Stil]] en [[Oud/Stil]].\n'),
    };
    expect(told(files)).toEqual([
      'same-name | R.md:5 | Zie [[Stil]] en [[Oud/Stil]]. | − choice',
      '  link Nu/Stil.md: Zie [[Nu/Stil|Stil]] en [[Oud/Stil]].',
      '  link Oud/Stil.md: Zie [[Oud/Stil|Stil]] en [[Oud/Stil]].',
    ]);
  });

  test('are left alone in templates, where places are to be filled in', () => {
    expect(told({ 'R.md': reflection('[[{{title}}]]\n') })).toEqual([]);
  });
});

describe('links to a place in a note', () => {
  test('to a heading that has other words now, in this note or in another', () => {
    const files = {
      'C.md': casus('## Situatie\n\nZie [[#Situaties]].\n'),
      'R.md': reflection('[[C#Situatie]] [[C#Weg]]\n'),
    };
    expect(told(files)).toEqual([
      'link-place | no-heading | C.md:7 | Zie [[#Situaties]]. | − nothing',
      '  heading Situatie: Zie [[#Situatie]].',
      '  unlink Situaties: Zie Situaties.',
      'link-place | no-heading | R.md:5 | [[C#Situatie]] [[C#Weg]] | − nothing',
      '  whole-note C.md: [[C#Situatie]] [[C]]',
      '  unlink C: [[C#Situatie]] C',
    ]);
  });

  test('to a line that stands in another note now', () => {
    const files = {
      'A.md': session('- [ ] Bel ^iv-x00001\n'),
      'B.md': session('- **MB** [[A#^iv-x00002|Lees]]: gedaan\n'),
      'C.md': session('- [ ] Lees ^iv-x00002\n'),
    };
    expect(told(files)).toEqual([
      'link-place | no-block | B.md:5 | - **MB** [[A#^iv-x00002|Lees]]: gedaan | − nothing',
      '  link C.md: - **MB** [[C#^iv-x00002|Lees]]: gedaan',
      '  whole-note A.md: - **MB** [[A|Lees]]: gedaan',
      '  unlink Lees: - **MB** Lees: gedaan',
    ]);
  });
});

describe('the same link at several places', () => {
  const text = reflection('[[Weg]] en [[Weg]].\n');
  const files: Files = { 'R.md': text };
  const change = (now: string): string | null => {
    const [problem] = found(files, 'text-link');
    const made = problem && mendsOf(problem, toolsFor(madeVault(files)))[0]?.change(now);
    return made?.ok ? applyChanges(now, made.changes) : null;
  };

  test('is one problem, and mended in one go', () => {
    expect(found(files, 'text-link').map(({ count }) => count)).toEqual([2]);
    expect(change(text)).toBe(text.replaceAll('[[Weg]]', 'Weg'));
  });

  test('is found where it was moved to, and left alone when there is another by now', () => {
    expect(change(`${text}`.replace('[[Weg]] en', 'Eerst [[Weg]] en'))).toContain('Eerst Weg en Weg.');
    expect(change(`${text.replace('datum', 'Datum: x\ndatum')}[[Weg]]`)).toBeNull();
  });
});

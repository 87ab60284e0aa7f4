import { describe, expect, it } from 'vitest';

import { changeIndex, newIndex } from '@/domain/index/vaultIndex';
import { propertyNames } from '@/domain/notes/propertyNames';
import { parseQuery } from '@/domain/query/parseQuery';
import { runQuery, type Found } from '@/domain/query/runQuery';
import { readRecords } from '@/domain/records/readRecords';
import { indexedFromText } from '../../support/indexedNote';

const note = (type: string, properties: string, body = ''): string =>
  `---\ntype: intervisie/${type}\n${properties}\n---\n\n${body}\n`;

const files: Record<string, string> = {
  'Noord.md': note('group', 'leden: [MB, AK]'),
  'Stil.md': note('casus', 'datum: 2026-03-01\nthemas: [stilte, grenzen]\ngroep: "[[Noord]]"'),
  'Deur.md': note('casus', 'datum: 2026-09-01\nthemas: [grenzen]'),
  'Sessie.md': note(
    'session',
    'datum: 2026-03-08\ncasus: "[[Stil]]"\ngroep: "[[Noord]]"\ndeelnemers: [MB, AK]',
    [
      '## Acties',
      '',
      '- [x] **MB** Bel de moeder 📅 2026-03-20 ✅ 2026-03-19 ^iv-x00001',
      '    - **2026-05-01** gedaan: gebeld ^iv-l00001',
      '- [ ] **AK** Lees het plan 📅 2026-04-01 ^iv-x00002',
      '- [ ] **MB** Schrijf op ^iv-x00003',
    ].join('\n'),
  ),
  'Reflectie.md': note(
    'reflection',
    'datum: 2026-03-09\nsessie: "[[Sessie]]"\nthemas: [stilte]\nprive: true',
    '## Terugblik\n\n- **2026-09-09** klopt nog: ik wacht ^iv-l00002\n- **2026-10-09** overgeslagen ^iv-l00003',
  ),
};

const index = changeIndex(newIndex(), {
  set: Object.entries(files).map(([path, text]) => indexedFromText(path, text)),
  removed: [],
});
const resolve = (target: string): string | null => (`${target}.md` in files ? `${target}.md` : null);
const records = readRecords(index, { names: propertyNames('nl'), resolve });

function ask(source: string): Found {
  const read = parseQuery(source, '2026-11-22');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return runQuery(read.query, records);
}

const named = (source: string): unknown[] =>
  ask(source).rows.map((row) => ('theme' in row ? row : 'text' in row ? row.text : row.title));

describe('a query over the records', () => {
  it('gives open actions, soonest due first', () => {
    expect(named('show: actions')).toEqual(['Lees het plan', 'Schrijf op']);
  });

  it('gives the actions of one person, done or not', () => {
    expect(named('show: actions\nowner: mb\nwhich: all')).toEqual(['Bel de moeder', 'Schrijf op']);
    expect(named('show: actions\nwhich: done')).toEqual(['Bel de moeder']);
  });

  it('takes the due day of an action for its day', () => {
    expect(named('show: actions\nperiod: 2026-04')).toEqual(['Lees het plan']);
  });

  it('gives notes newest first, and says how many the limit leaves out', () => {
    expect(ask('show: casussen\nlimit: 1')).toMatchObject({ rows: [{ title: 'Deur' }], more: 1 });
  });

  it('narrows by group, also where a note belongs to it through another', () => {
    expect(named('show: casussen\ngroup: noord')).toEqual(['Stil']);
    expect(named('show: reflections\ngroup: Noord')).toEqual(['Reflectie']);
    expect(named('show: reflections\ngroup: Zuid')).toEqual([]);
  });

  it('counts a theme once for each casus and reflection', () => {
    expect(named('show: themes')).toEqual([
      { theme: 'grenzen', count: 2, last: '2026-09-01' },
      { theme: 'stilte', count: 2, last: '2026-03-09' },
    ]);
  });

  it('gives answers that were looked back on, without the words of what is private', () => {
    expect(ask('show: look-backs').rows).toMatchObject([
      { path: 'Reflectie.md', day: '2026-09-09', answer: 'stillTrue', text: '' },
      { path: 'Sessie.md', day: '2026-05-01', answer: 'done', text: 'gebeld', about: 'Bel de moeder' },
    ]);
    expect(named('show: look-backs\nperiod: 2026-05')).toEqual(['gebeld']);
  });
});

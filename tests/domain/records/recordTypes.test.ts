import { describe, expect, test } from 'vitest';

import { readRecords } from '@/domain/records/readRecords';
import { indexOf, note, readingOf, recordsOf } from './vault';

const group = note('group', ['leden: [MB, AK, 7]', 'ritme-weken: 6', 'volgende-bijeenkomst: 2027-01-09']);

describe('a casus', () => {
  test('has its question and the versions of it', () => {
    const versions =
      '## De vraag door de tijd\n\n- **2026-11-21** Hoe? [[Sessie]] ^iv-r00001\n- **2026-11-28** Wat? ^iv-r00002\n';
    const { casussen } = recordsOf({
      'C/Stil.md': note(
        'casus',
        ['status: besproken', 'datum: 2026-11-20', 'vraag: "Wat?"', 'inbrenger: AK'],
        versions,
      ),
    });
    expect(casussen).toMatchObject([
      {
        ...{ path: 'C/Stil.md', title: 'Stil', day: '2026-11-20', status: 'discussed', question: 'Wat?' },
        ...{ presenter: 'AK', group: null, themes: [] },
        versions: [
          { day: '2026-11-21', question: 'Hoe?', session: 'Sessie' },
          { day: '2026-11-28', question: 'Wat?', session: null },
        ],
      },
    ]);
  });

  test('is in preparation, without a question and of oneself, when its note says nothing', () => {
    const { casussen } = recordsOf({ 'Leeg.md': note('casus') });
    expect(casussen).toMatchObject([{ status: 'draft', question: '', presenter: null, day: null }]);
  });

  test('is read in English too', () => {
    const text = note('casus', [
      'status: ready',
      'date: 2026-11-20',
      'question: "How?"',
      'themes: [silence]',
    ]);
    expect(recordsOf({ 'Quiet.md': text }, 'en').casussen).toMatchObject([
      { status: 'ready', day: '2026-11-20', question: 'How?', themes: ['silence'] },
    ]);
  });
});

describe('a session', () => {
  const properties = [
    'status: afgerond',
    'datum: 2026-11-21',
    'methode: incidentmethode',
    'casus: "[[Stil]]"',
    'deelnemers: [MB, AK]',
    'afwezig: JV',
    'inbrenger: MB',
    'begeleider: AK',
    'evaluatie: [4, x, 5]',
    'themas: [grenzen]',
  ];

  test('has its people, its lines, the themes of its casus and the group of its casus', () => {
    const { sessions } = recordsOf({
      'S/Avond.md': note('session', properties, '## 2. Feitenronde\n\n- **AK** Wat? 🔥 ^iv-q00001\n'),
      'C/Stil.md': note('casus', ['groep: "[[Noord]]"', 'themas: [stilte, grenzen]']),
      'G/Noord.md': group,
    });
    expect(sessions).toMatchObject([
      {
        ...{ status: 'done', day: '2026-11-21', method: 'incidentmethode', casus: 'C/Stil.md' },
        ...{ group: 'G/Noord.md', isSolo: false, participants: ['MB', 'AK'], absent: ['JV'] },
        ...{ roles: { presenter: 'MB', facilitator: 'AK' }, evaluation: [4, 0, 5] },
        themes: ['grenzen', 'stilte'],
        lines: [{ id: 'iv-q00001', mark: 'warm', phase: 2, under: null }],
      },
    ]);
  });

  test('is one’s own with one person and no group', () => {
    const { sessions } = recordsOf({ 'S.md': note('session', ['deelnemers: MB']) });
    expect(sessions).toMatchObject([{ isSolo: true, status: 'planned', method: '', evaluation: [] }]);
  });

  test('is of the day on which it began when it has no date', () => {
    const { sessions } = recordsOf({ 'S.md': note('session', ['start: 2026-11-21T23:40:00-11:00']) });
    expect(sessions).toMatchObject([{ day: '2026-11-21' }]);
  });

  test('is read in English too', () => {
    const english = [
      'status: done',
      'date: 2026-11-21',
      'participants: [MB, AK]',
      'note-taker: AK',
      'absent: [LH]',
    ];
    expect(recordsOf({ 'S.md': note('session', english) }, 'en').sessions).toMatchObject([
      { status: 'done', participants: ['MB', 'AK'], roles: { noteTaker: 'AK' }, absent: ['LH'] },
    ]);
  });
});

describe('a reflection', () => {
  test('has its session, its look-backs, and the group of the casus of its session', () => {
    const lines = '## Terugblik\n\n- **2027-05-21** klopt nog: zij vult de stilte ^iv-l00001\n';
    const { reflections } = recordsOf({
      'R.md': note(
        'reflection',
        ['datum: 2026-11-22', 'sessie: "[[S]]"', 'gevoel: 4', 'prive: true', 'model: gibbs'],
        lines,
      ),
      'x/S.md': note('session', ['casus: "[[C]]"']),
      'x/C.md': note('casus', ['groep: "[[G]]"']),
      'x/G.md': group,
    });
    expect(reflections).toMatchObject([
      {
        ...{ session: 'x/S.md', casus: null, group: 'x/G.md', feeling: 4, isPrivate: true, model: 'gibbs' },
        lookBacks: [{ day: '2027-05-21', answer: 'stillTrue', text: 'zij vult de stilte' }],
      },
    ]);
  });

  test.each(['0', '6', 'true', '[4]', 'goed'])('has no feeling when its note says %s', (feeling) => {
    expect(recordsOf({ 'R.md': note('reflection', [`gevoel: ${feeling}`]) }).reflections).toMatchObject([
      { feeling: null, isPrivate: false },
    ]);
  });

  test('is read in English too', () => {
    const text = note(
      'reflection',
      ['date: 2026-11-22', 'feeling: 2', 'private: true'],
      '- **2027-05-21** no longer true ^iv-l00001\n',
    );
    expect(recordsOf({ 'R.md': text }, 'en').reflections).toMatchObject([
      { feeling: 2, isPrivate: true, lookBacks: [{ answer: 'noLonger' }] },
    ]);
  });
});

describe('an action', () => {
  const line = (words: string, id: string, due = ''): string =>
    `- [ ] ${words}${due && ` 📅 ${due}`} ^iv-x${id}\n`;

  test('comes by the day on which it is due, with its casus, session, group, themes and look-backs', () => {
    const lookBack = '    - **2027-01-09** gedaan: gebeld ^iv-l00001\n        - effect:: ze belde terug\n';
    const { actions } = recordsOf({
      'S.md': note(
        'session',
        ['casus: "[[C]]"', 'themas: [bellen]'],
        `${line('Later', '00001')}${line('Bel', '00002', '2026-12-05')}${lookBack}`,
      ),
      'x/C.md': note('casus', ['groep: "[[G]]"', 'themas: [stilte]']),
      'x/G.md': group,
    });
    expect(actions).toMatchObject([
      {
        ...{
          id: 'iv-x00002',
          text: 'Bel',
          due: '2026-12-05',
          path: 'S.md',
          casus: 'x/C.md',
          session: 'S.md',
        },
        ...{ group: 'x/G.md', themes: ['bellen', 'stilte'] },
        lookBacks: [{ day: '2027-01-09', outcome: 'done', text: 'gebeld', effect: 'ze belde terug' }],
      },
      { id: 'iv-x00001', due: null, lookBacks: [] },
    ]);
  });

  test('belongs to the casus that its words link to, also in a note that is not ours', () => {
    const { actions } = recordsOf({
      'Dagboek.md': line('Bel over [[Boek]] en [[C]]', '00001'),
      'x/Boek.md': 'Geen van ons.\n',
      'x/C.md': note('casus', ['groep: "[[G]]"', 'themas: [stilte]']),
      'x/G.md': group,
    });
    expect(actions).toMatchObject([{ casus: 'x/C.md', session: null, group: 'x/G.md', themes: ['stilte'] }]);
  });
});

test('a group has its members, rhythm and next meeting', () => {
  expect(recordsOf({ 'G/Noord.md': group }).groups).toEqual([
    {
      ...{ path: 'G/Noord.md', title: 'Noord', members: ['MB', 'AK', '7'] },
      ...{ rhythmWeeks: 6, nextMeeting: '2027-01-09' },
    },
  ]);
  const english = note('group', ['members: [MB]', 'rhythm-weeks: 0', 'next-meeting: soon']);
  expect(recordsOf({ 'G.md': english }, 'en').groups).toMatchObject([
    { members: ['MB'], rhythmWeeks: null, nextMeeting: null },
  ]);
});

describe('what is kept', () => {
  test('is kept once: records share the lists of their notes', () => {
    const line = (id: string): string => `- **AK** Hoe? ^iv-${id}\n`;
    const index = indexOf({
      'C.md': note('casus', ['themas: [stilte, rust]']),
      'S.md': note(
        'session',
        ['casus: "[[C]]"', 'deelnemers: [MB, AK]'],
        `${line('q00001')}- [ ] Bel ^iv-x00001\n`,
      ),
    });
    const { casussen, sessions, actions } = readRecords(index, readingOf(['C.md', 'S.md']));
    const properties = (path: string): Readonly<Record<string, unknown>> =>
      index.notes.get(path)?.properties ?? {};
    const { themas } = properties('C.md');
    for (const record of [...casussen, ...sessions, ...actions]) expect(record.themes).toBe(themas);
    expect(sessions[0]?.participants).toBe(properties('S.md')['deelnemers']);
    expect(sessions[0]?.lines).toBe(index.notes.get('S.md')?.lines);
  });
});

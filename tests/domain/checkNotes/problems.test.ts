import { describe, expect, test } from 'vitest';

import { found, note, told, type Files } from './madeVault';

const group = note('group', 'leden: [MB]');
const casus = (properties = ''): string => note('casus', `datum: 2026-01-01\n${properties}`.trim());
const session = (properties = '', body = ''): string =>
  note('session', `datum: 2026-01-02\n${properties}`.trim(), body);

describe('a vault in which nothing is wrong', () => {
  const right: Files = {
    'Noord.md': note('group', 'volgende-bijeenkomst: 2027-01-16'),
    'Stil.md': casus('status: klaar\ngroep: "[[Noord]]"\naangeboden: [2026-01-01]'),
    'Sessie.md': session(
      'status: bezig\nstart: 2026-01-02T20:00:00\neinde: 2026-01-02T21:00:00\ncasus: "[[Stil]]"\ngroep: [[Noord]]\nfase-eindigt: 2026-01-02T20:05:00+01:00',
      '- **AK** Hoe? ^iv-q00001\n- [ ] **MB** Bel 📅 2026-02-28 ^iv-x00001\n',
    ),
    'Reflectie.md': note('reflection', 'date: 2026-01-03\nsession: "[[Sessie|toen]]"\nprive: true'),
    'Lezen.md': '---\ntype: boek\nvraag: 31-11-2026\n---\n',
  };

  test('has no problems', () => expect(told(right)).toEqual([]));

  test('nor with templates and places to fill in', () =>
    expect(
      told({ ...right, 'Sjabloon.md': note('casus', 'datum: "{{date}}"\nstatus: "{{status}}"') }),
    ).toEqual([]));
});

describe('dates', () => {
  test('that no month has, and in another form, each with what they may be', () => {
    expect(
      told({ 'A.md': note('casus', 'datum: 2026-11-31'), 'B.md': note('casus', 'datum: 31-11-2026') }),
    ).toEqual([
      'date | no-such-day | A.md:3 | datum: 2026-11-31 | − periods',
      '  set 2026-11-30: datum: 2026-11-30',
      '  set 2026-12-01: datum: 2026-12-01',
      'date | no-such-day | B.md:3 | datum: 31-11-2026 | − periods',
      '  set 2026-11-30: datum: 2026-11-30',
      '  set 2026-12-01: datum: 2026-12-01',
    ]);
  });

  test('keep the comment behind them, and their place in a list', () => {
    expect(
      told({ 'R.md': note('reflection', 'datum: 21-11-2026 # toen\nterugblik: [2027-01-01, "30-02-2027"]') }),
    ).toEqual([
      'date | other-form | R.md:3 | datum: 21-11-2026 # toen | − periods',
      '  set 2026-11-21: datum: 2026-11-21 # toen',
      'date | no-such-day | R.md:4 | terugblik: [2027-01-01, "30-02-2027"] | − look-back',
      '  set 2027-02-28: terugblik: [2027-01-01, 2027-02-28]',
      '  set 2027-03-01: terugblik: [2027-01-01, 2027-03-01]',
    ]);
  });

  test('of a session that has another day count all the same', () => {
    const [wrong] = found({ 'S.md': note('session', 'datum: gisteren\nstart: 2026-01-02T20:00:00') }, 'date');
    expect(wrong).toMatchObject({ leavesOut: 'nothing', detail: 'no-day' });
    expect(found({ 'S.md': note('session', 'start: 2-1-2026 20:00') }, 'date')[0]?.leavesOut).toBe('periods');
  });

  test('of an action, in its own line', () => {
    const body =
      '- [ ] **MB** Bel 📅 31-12-2026 ^iv-x00001\n- [x] Lees [due:: 2026-02-30] ✅ 1/2/2026 ^iv-x00002\n';
    expect(told({ 'S.md': session('', body) })).toEqual([
      'date | other-form | S.md:5 | - [ ] **MB** Bel 📅 31-12-2026 ^iv-x00001 | − due',
      '  set 2026-12-31: - [ ] **MB** Bel 📅 2026-12-31 ^iv-x00001',
      'date | no-such-day | S.md:6 | - [x] Lees [due:: 2026-02-30] ✅ 1/2/2026 ^iv-x00002 | − due',
      '  set 2026-02-28: - [x] Lees [due:: 2026-02-28] ✅ 1/2/2026 ^iv-x00002',
      '  set 2026-03-01: - [x] Lees [due:: 2026-03-01] ✅ 1/2/2026 ^iv-x00002',
      'date | other-form | S.md:6 | - [x] Lees [due:: 2026-02-30] ✅ 1/2/2026 ^iv-x00002 | − done',
      '  set 2026-02-01: - [x] Lees [due:: 2026-02-30] ✅ 2026-02-01 ^iv-x00002',
      '  set 2026-01-02: - [x] Lees [due:: 2026-02-30] ✅ 2026-01-02 ^iv-x00002',
    ]);
  });

  test('that are missing, with the one in the name', () => {
    expect(told({ '2026-05-05 Los.md': note('reflection'), 'Los.md': note('reflection', 'datum:') })).toEqual(
      [
        'no-date | 2026-05-05 Los.md:2 | type: intervisie/reflection | − periods',
        '  set 2026-05-05: datum: 2026-05-05',
        'no-date | Los.md:3 | datum: | − periods',
      ],
    );
  });
});

describe('links', () => {
  test('to a note that is gone, with the one of nearly that name', () => {
    expect(
      told({
        'Stil aan tafel.md': casus(),
        'S.md': session('casus: "[[Stil aan tafl|stil]]"\ngroep: Noord'),
        'Noord.md': group,
      }),
    ).toEqual([
      'link-gone | S.md:4 | casus: "[[Stil aan tafl|stil]]" | − casus',
      '  link Stil aan tafel.md: casus: "[[Stil aan tafel|stil]]"',
      '  remove-link: (niets)',
      'link-gone | no-link | S.md:5 | groep: Noord | − group',
      '  link Noord.md: groep: "[[Noord]]"',
      '  remove-link: (niets)',
    ]);
  });

  test('in a list, which is no link to us', () => {
    expect(told({ 'Stil.md': casus(), 'S.md': session('casus:\n  - "[[Stil]]"\nstatus: gepland') })).toEqual([
      'link-gone | no-link | S.md:4 | casus: | − casus',
      '  link Stil.md: casus: "[[Stil]]"',
      '  remove-link: (niets)',
    ]);
  });

  test('from a casus to itself, and from a session to a session as its casus', () => {
    expect(
      told({ 'Stil.md': casus('casus: "[[Stil]]"'), 'A.md': session('casus: "[[B]]"'), 'B.md': session() }),
    ).toEqual([
      'link-astray | other-type | A.md:4 | casus: "[[B]]" | − casus',
      '  remove-link: (niets)',
      'link-astray | itself | Stil.md:4 | casus: "[[Stil]]" | − casus',
      '  remove-link: (niets)',
    ]);
  });

  test('that go round in a circle are told once', () => {
    const circle = found(
      {
        'A.md': session('sessie: "[[B]]"'),
        'B.md': session('sessie: "[[C]]"'),
        'C.md': session('sessie: "[[A]]"'),
      },
      'link-astray',
    );
    expect(circle).toMatchObject([{ path: 'C.md', detail: 'circle', leavesOut: 'nothing' }]);
  });

  test('to a note that can’t be read are not told beside that note', () => {
    expect(
      told({
        'Stil.md': '---\ntype: intervisie/casus\nvraag: @\n---\n',
        'S.md': session('casus: "[[Stil]]"'),
      }),
    ).toEqual(['unreadable | special-sign | Stil.md:3 | vraag: @ | − everywhere']);
  });

  test('by a name that two notes have, with the folder of each; not where the folder stands there', () => {
    expect(
      told({
        'Nu/Stil.md': casus(),
        'Oud/Stil.md': casus(),
        'S.md': session('casus: "[[Stil]]"'),
        'T.md': session('casus: "[[Oud/Stil]]"'),
      }),
    ).toEqual([
      'same-name | S.md:4 | casus: "[[Stil]]" | − choice',
      '  link Nu/Stil.md: casus: "[[Nu/Stil|Stil]]"',
      '  link Oud/Stil.md: casus: "[[Oud/Stil|Stil]]"',
    ]);
  });
});

describe('words', () => {
  test('for a status: the one that was meant, else all there are', () => {
    expect(
      told({
        'A.md': casus('status: besprken'),
        'B.md': casus('status: wacht'),
        'S.md': session('status: klaar'),
      }),
    ).toEqual([
      'status | A.md:4 | status: besprken | − as-draft',
      '  status besproken: status: besproken',
      'status | B.md:4 | status: wacht | − as-draft',
      ...['concept', 'klaar', 'besproken', 'afgesloten'].map((word) => `  status ${word}: status: ${word}`),
      'status | S.md:4 | status: klaar | − as-planned',
      ...['gepland', 'bezig', 'gepauzeerd', 'afgerond'].map((word) => `  status ${word}: status: ${word}`),
    ]);
  });

  test('for a type that is near one of ours, and no other type', () => {
    expect(
      told({
        'A.md': note('sessie'),
        'B.md': note('Casus'),
        'C.md': note('verslag'),
        'D.md': '---\ntype: [intervisie/group]\n---\n',
      }),
    ).toEqual([
      'type | A.md:2 | type: intervisie/sessie | − everywhere',
      '  set intervisie/session: type: intervisie/session',
      'type | B.md:2 | type: intervisie/Casus | − everywhere',
      '  set intervisie/casus: type: intervisie/casus',
      'type | D.md:2 | type: [intervisie/group] | − everywhere',
      '  set intervisie/group: type: intervisie/group',
    ]);
  });
});

describe('sessions', () => {
  const running = (start: string, more = ''): string =>
    note('session', `status: bezig\nstart: ${start}\ngroep: "[[Noord]]"${more}`);

  test('two of one group that run at once: the older one can be finished', () => {
    const files = {
      'Noord.md': group,
      'A.md': running('2026-01-02T20:00:00', '\nfase-eindigt: 2026-01-02T20:20:00+01:00'),
      'B.md': running('2026-01-01T20:00:00', '\nfase-eindigt: 2026-01-01T20:20:00+01:00'),
      'C.md': note('session', 'status: bezig\nstart: 2026-01-01T20:00:00'),
    };
    expect(told(files)).toEqual([
      'two-running | B.md:3 | status: bezig | − nothing',
      '  status afgerond: status: afgerond / (niets)',
    ]);
    expect(found(files, 'two-running')[0]?.others).toEqual(['A.md']);
  });

  test('that end before they start: on the same day, or past midnight, where that can be', () => {
    const from = (start: string, end: string): string => note('session', `start: ${start}\neinde: ${end}`);
    expect(
      told({
        'A.md': from('2026-01-02T20:00:00', '2026-01-01T21:00:00'),
        'B.md': from('2026-01-02T23:00:00', '2026-01-02T00:30:00'),
        'C.md': from('2026-01-02T20:00:00', '2026-01-02T19:00:00'),
      }),
    ).toEqual([
      'end-first | A.md:4 | einde: 2026-01-01T21:00:00 | − times',
      '  set 2026-01-02T21:00:00: einde: 2026-01-02T21:00:00',
      'end-first | B.md:4 | einde: 2026-01-02T00:30:00 | − times',
      '  set 2026-01-03T00:30:00: einde: 2026-01-03T00:30:00',
      'end-first | C.md:4 | einde: 2026-01-02T19:00:00 | − times',
    ]);
  });
});

describe('ids that stand twice', () => {
  const question = '- **AK** Hoe? ^iv-q00001\n';

  test('in one note: all but the first get another', () => {
    expect(told({ 'S.md': session('', question + question + question) })).toEqual([
      'same-id | S.md:6 | - **AK** Hoe? ^iv-q00001 | − twice',
      '  new-id: - **AK** Hoe? ^iv-q12345 / - **AK** Hoe? ^iv-q6789a',
    ]);
  });

  test('in a copy that syncing made, or in a note that is not ours: those are the copies', () => {
    const action = '- [ ] Bel ^iv-x00001\n';
    expect(
      found(
        {
          'A (conflicted copy).md': session('', question),
          'A.md': session('', question + action),
          '0 Dagboek.md': action,
        },
        'same-id',
      ).map(({ path, others }) => [path, ...others]),
    ).toEqual([
      ['0 Dagboek.md', 'A.md'],
      ['A (conflicted copy).md', 'A.md'],
    ]);
  });

  test('stay as they are where a line links to the copy', () => {
    const files = {
      'A.md': session('', question),
      'B.md': session('', question + '- Zie [[B#^iv-q00001]] ^iv-n00001\n'),
    };
    expect(told(files)).toEqual(['same-id | B.md:5 | - **AK** Hoe? ^iv-q00001 | − twice']);
  });
});

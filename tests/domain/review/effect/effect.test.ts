import { describe, expect, test } from 'vitest';

import { chainWords } from '@/domain/review/effect/chainWords';
import { effectChains } from '@/domain/review/effect/effectChains';
import { effectFlow } from '@/domain/review/effect/effectFlow';
import { insightFinder } from '@/domain/review/effect/insightOf';
import type { Records } from '@/domain/records/records';
import { note, recordsOf } from '../filter/records';

const today = '2026-06-01';

const files = {
  'S.md': note(
    'session',
    'datum: 2026-03-12\ndeelnemers: [MB, AK]',
    `- **MB** Ik vul in voor een ander. ^iv-i00001
- **MB** Ik **luister** pas als het stil is. ^iv-i00002
- **AK** Stoelen helpen. ^iv-i00003

## Acties

- [x] **MB** Bel de moeder terug ➕ 2026-03-12 📅 2026-04-10 ✅ 2026-04-03 ^iv-x00001
    - **2026-05-14** gedaan: gebeld ^iv-l00001
        - effect:: ze begon zelf over haar zoon
        - geleerd:: eerst vragen
- [ ] **MB** Stuur een kaart ➕ 2026-03-12 📅 2026-05-01 ^iv-x00002
- [-] **TD** Loop mee ➕ 2026-03-12 ^iv-x00003
`,
  ),
  'R.md': note(
    'reflection',
    'datum: 2026-03-13\nsessie: "[[S]]"',
    `## Inzicht

Haast.

- [ ] Plan een uur ➕ 2026-03-13 ^iv-x00004
- [ ] Loop een rondje ➕ 2026-03-13 📅 2026-07-01 ^iv-x00005
    - **2026-05-14** niet: het regende ^iv-l00002
- [/] Schrijf een dag op ➕ 2026-03-13 📅 2026-08-01 ^iv-x00006
- [x] Vraag het na ➕ 2026-03-13 ✅ 2026-05-20 ^iv-x00007
`,
  ),
};

const records = recordsOf(files);
const idsOf = (chains: readonly { action: { id: string } }[]): string[] =>
  chains.map(({ action }) => action.id);
const actionOf = (all: Records, id: string): Records['actions'][number] => {
  const action = all.actions.find((one) => one.id === id);
  if (!action) throw new Error(`no action ${id}`);
  return action;
};

describe('chains as they are read', () => {
  const { waiting, closed } = effectChains(records.actions, today);

  test('what waits stands by its due day, overdue first and without a day last', () => {
    expect(idsOf(waiting)).toEqual(['iv-x00002', 'iv-x00005', 'iv-x00006', 'iv-x00004']);
  });

  test('what is closed stands newest first, by the last thing that happened', () => {
    expect(idsOf(closed)).toEqual(['iv-x00007', 'iv-x00001', 'iv-x00003']);
  });
});

test('counts every promise once, with what is overdue and what was written of it', () => {
  const { waiting, closed } = effectChains(records.actions, today);
  const { byStanding, ...total } = effectFlow([...waiting, ...closed]);
  expect(total).toEqual({ count: 7, overdue: 1, withEffect: 1, withLearning: 1 });
  expect(byStanding.map(({ standing, count, overdue }) => [standing, count, overdue])).toEqual([
    ['done', 2, 0],
    ['partly', 1, 0],
    ['not', 1, 0],
    ['dropped', 1, 0],
    ['open', 2, 1],
  ]);
});

test('made in March, ticked outside in April and answered in May is one chain with its words', () => {
  const chains = effectChains([actionOf(records, 'iv-x00001')], today).closed;
  expect(chains.map(({ links }) => links.map(({ is, day }) => `${is} ${String(day)}`))).toEqual([
    ['made 2026-03-12', 'done 2026-04-03', 'answered 2026-05-14'],
  ]);
  expect(chains.flatMap(chainWords)).toEqual([
    { is: 'answer', text: 'gebeld', line: 'iv-l00001' },
    { is: 'effect', text: 'ze begon zelf over haar zoon', line: 'iv-l00001' },
    { is: 'learned', text: 'eerst vragen', line: 'iv-l00001' },
  ]);
});

describe('the insight that an action came from', () => {
  const insight = (id: string, all = records): unknown => insightFinder(all, 'MB')(actionOf(all, id));

  test('is the last one that its owner said in the session', () => {
    expect(insight('iv-x00001')).toEqual({
      path: 'S.md',
      line: 'iv-i00002',
      text: 'Ik luister pas als het stil is.',
    });
  });

  test('is the reflection that it stands in', () => {
    expect(insight('iv-x00004')).toEqual({ path: 'R.md', line: null, text: null });
  });

  test('is not borrowed from somebody else', () => {
    expect(insight('iv-x00003')).toBeNull();
  });

  test('is one’s own reflection when one said none in the session', () => {
    const quiet = recordsOf({ ...files, 'S.md': files['S.md'].replaceAll(/- \*\*MB\*\* .*iv-i.*\n/g, '') });
    expect(insight('iv-x00002', quiet)).toEqual({ path: 'R.md', line: null, text: null });
  });
});

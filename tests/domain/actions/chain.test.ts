import { describe, expect, test } from 'vitest';

import { chainOf, type ActionChain } from '@/domain/actions/chain';
import { changeIndex, newIndex } from '@/domain/index/vaultIndex';
import { propertyNames } from '@/domain/notes/propertyNames';
import { readRecords } from '@/domain/records/readRecords';
import { indexedFromText } from '../../support/indexedNote';

/** The chain of the one action in a session's note, as the records of a vault give it. */
function chainIn(actions: string, today = '2026-06-01'): ActionChain {
  const text = `---\ntype: intervisie/session\ndatum: 2026-03-12\n---\n\n## Acties\n\n${actions}\n`;
  const index = changeIndex(newIndex(), { set: [indexedFromText('S.md', text)], removed: [] });
  const records = readRecords(index, { names: propertyNames('nl'), resolve: () => null });
  const [action] = records.actions;
  if (!action) throw new Error('no action in the note');
  return chainOf(action, today);
}

const daysOf = ({ links }: ActionChain): string[] => links.map(({ is, day }) => `${is} ${String(day)}`);

describe('an action made in March, ticked outside in April and answered in May', () => {
  const answer = `
    - **2026-05-14** gedaan: gebeld, en eerst gevraagd hoe het ging ^iv-l7d2k1
        - effect:: ze begon zelf over haar zoon
        - geleerd:: eerst vragen, dan pas zeggen`;
  const words = '**MB** Bel de moeder terug ➕ 2026-03-12 📅 2026-04-10';

  test.each([
    ['by the Tasks plugin', `- [x] ${words} ✅ 2026-04-03 ^iv-x4k2m9`, '2026-04-03'],
    ['in Dataview form', `- [x] ${words} [completion:: 2026-04-03] ^iv-x4k2m9`, '2026-04-03'],
    ['by its box in the note', `- [x] ${words} ^iv-x4k2m9`, 'null'],
    ['with a capital', `- [X] ${words} ^iv-x4k2m9`, 'null'],
  ])('%s is one chain', (_, line, done) => {
    const chain = chainIn(line + answer);
    expect(daysOf(chain)).toEqual(['made 2026-03-12', `done ${done}`, 'answered 2026-05-14']);
    expect(chain).toMatchObject({
      standing: 'done',
      isOverdue: false,
      effect: 'ze begon zelf over haar zoon',
      learned: 'eerst vragen, dan pas zeggen',
      remains: '',
    });
  });
});

test('an answer of before it was done stands before it', () => {
  const chain = chainIn(`- [x] Bel ➕ 2026-03-12 ✅ 2026-05-20 ^iv-x4k2m9
    - **2026-05-14** niet: ziek ^iv-l7d2k1
    - **2026-06-18** gedaan ^iv-l7d2k2
        - effect:: rust`);
  expect(daysOf(chain)).toEqual([
    'made 2026-03-12',
    'answered 2026-05-14',
    'done 2026-05-20',
    'answered 2026-06-18',
  ]);
});

test('without a day, done comes before the first answer that says so', () => {
  const chain = chainIn(`- [x] Bel ^iv-x4k2m9
    - **2026-05-14** niet: ziek ^iv-l7d2k1
    - **2026-06-18** gedaan ^iv-l7d2k2`);
  expect(daysOf(chain)).toEqual(['made null', 'answered 2026-05-14', 'done null', 'answered 2026-06-18']);
});

test('answers count in the order of their days, wherever they stand', () => {
  const chain = chainIn(`- [ ] Bel ^iv-x4k2m9
    - **2026-06-18** niet: weer ziek ^iv-l7d2k2
        - blijft:: bellen
    - **2026-05-14** deels: één keer ^iv-l7d2k1
        - blijft:: nog een keer`);
  expect(chain).toMatchObject({ standing: 'not', remains: 'bellen' });
});

test.each([
  ['- [ ] Bel 📅 2026-05-31 ^iv-x4k2m9', 'open', true],
  ['- [ ] Bel 📅 2026-06-01 ^iv-x4k2m9', 'open', false],
  ['- [ ] Bel ^iv-x4k2m9', 'open', false],
  ['- [/] Bel 📅 2026-05-31 ^iv-x4k2m9', 'partly', true],
  ['- [-] Bel 📅 2026-05-31 ^iv-x4k2m9', 'dropped', false],
  ['- [x] Bel 📅 2026-05-31 ^iv-x4k2m9', 'done', false],
  ['- [ ] Bel ^iv-x4k2m9\n    - **2026-05-14** gedaan ^iv-l7d2k1', 'open', false],
])('%j stands as %s', (line, standing, isOverdue) => {
  expect(chainIn(line)).toMatchObject({ standing, isOverdue });
});

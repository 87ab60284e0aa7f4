import { expect, it } from 'vitest';

import { chainOf } from '@/domain/actions/chain';
import { promiseState } from '@/domain/review/halfYear/promiseState';
import { effectFlow } from '@/domain/review/effect/effectFlow';
import { halfYearLetter } from '@/domain/review/halfYear/letter';
import { periodOf } from '@/domain/review/periods';
import { note, recordsOf } from '../../records/vault';

const spring = periodOf('2026-03-01', 'halfYear');

it('a casus that is ready is no longer so once a session of it has begun, and is again for an earlier half-year', () => {
  const records = recordsOf({
    'Stil.md': note('casus', ['datum: 2026-02-01', 'status: klaar']),
    'Klaar.md': note('casus', ['datum: 2026-02-02', 'status: klaar']),
    'Gepland.md': note('session', ['datum: 2026-03-01', 'status: gepland', 'casus: "[[Klaar]]"']),
    'Sessie.md': note('session', ['datum: 2026-09-01', 'status: bezig', 'casus: "[[Stil]]"']),
  });
  const readyIn = (day: string): string[] =>
    halfYearLetter(records, periodOf(day, 'halfYear'), 'MB').ready.map(({ title }) => title);
  expect(readyIn('2026-09-01')).toEqual(['Klaar']);
  expect(readyIn('2026-03-01')).toEqual(['Stil', 'Klaar']);
});

it('an action that does not say when it was made is of the day of its note', () => {
  const records = recordsOf({
    'Lente.md': note('session', ['datum: 2026-03-01'], '- [ ] **MB** Bel terug ^iv-xaaaaa\n'),
    'Herfst.md': note('session', ['datum: 2026-09-01'], '- [ ] **MB** Schrijf op ^iv-xbbbbb\n'),
    'Los.md': '- [ ] **MB** Ooit ^iv-xccccc\n',
  });
  const { open, promised } = halfYearLetter(records, spring, 'MB');
  expect(promised.map(({ id }) => id)).toEqual(['iv-xaaaaa']);
  expect(open.map(({ id }) => id)).toEqual(['iv-xaaaaa', 'iv-xccccc']);
});

it('a sign that is not known is one that is open, wherever it is counted', () => {
  const lines = ['>', '!', 'x', '-'].map(
    (sign, at) => `- [${sign}] Bel terug ➕ 2026-03-01 ^iv-xaaaa${String(at)}`,
  );
  const { actions, ...others } = recordsOf({
    'Lente.md': note('session', ['datum: 2026-03-01'], lines.join('\n')),
  });
  const { counts, open } = halfYearLetter({ actions, ...others }, spring, 'MB');
  expect([counts.promised, counts.done, counts.open, open.length]).toEqual([4, 1, 2, 2]);
  expect(actions.map(promiseState)).toEqual(['open', 'open', 'done', 'dropped']);
  const flow = effectFlow(actions.map((action) => chainOf(action, '2026-06-01')));
  expect(flow.byStanding.map(({ standing, count }) => [standing, count])).toEqual([
    ...[
      ['done', 1],
      ['dropped', 1],
      ['open', 2],
    ],
  ]);
});

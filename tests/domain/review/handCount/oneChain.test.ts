import { expect, it } from 'vitest';

import type { LookBack } from '@/domain/actions/lookBack';
import { addLookBack } from '@/domain/actions/lookBackEdits';
import { isOpen } from '@/domain/actions/actionLine';
import { createRecordReader } from '@/domain/records/recordReader';
import type { Records } from '@/domain/records/records';
import { effectChains } from '@/domain/review/effect/effectChains';
import { insightFinder } from '@/domain/review/effect/insightOf';
import { halfYearLetter } from '@/domain/review/halfYear/letter';
import { periodOf } from '@/domain/review/periods';
import { applyChanges } from '@/domain/text/changes';
import { changed, indexOf, note, readingOf } from '../../records/vault';

const path = 'Stil.md';
const march = note(
  'session',
  ['datum: 2026-03-12', 'deelnemers: [MB, AK]'],
  `- **MB** Eerst stil zijn, dan pas vragen. ^iv-i2m8s0

- [ ] **MB** Bel de moeder terug ➕ 2026-03-12 📅 2026-04-10 ^iv-x4k2m9
`,
);

/** What another program makes of it: the box, and the day in its own place. */
const april = march.replace('[ ]', '[x]').replace(' ^iv-x4k2m9', ' ✅ 2026-04-03 ^iv-x4k2m9');

const answer: LookBack = {
  ...{ id: 'iv-l7d2k1', day: '2026-05-14', outcome: 'done' as const, text: 'gebeld' },
  ...{ effect: 'ze begon zelf over haar zoon', learned: 'eerst vragen', remains: '' },
};

/** What the meeting of May makes of the note as it is by then. */
function may(records: Records): string {
  const [seen] = records.actions;
  if (!seen) throw new Error('no action');
  const edit = addLookBack(april, seen, answer, { language: 'nl', format: 'emoji' });
  if (!edit.ok) throw new Error(edit.refusal);
  return applyChanges(april, edit.changes);
}

/** All chains there are, in the words of a table: what it is, where it stands, its days, its effect and its insight. */
function chainsIn(records: Records, today: string): unknown[] {
  const { waiting, closed } = effectChains(records.actions, today);
  const insightOf = insightFinder(records, 'MB');
  return [...waiting, ...closed].map(({ action, standing, isOverdue, links, effect }) => [
    ...[action.text, standing, isOverdue, links.map(({ is, day }) => `${is} ${day ?? ''}`), effect],
    insightOf(action)?.text,
  ]);
}

const [words, insight] = ['Bel de moeder terug', 'Eerst stil zijn, dan pas vragen.'];

it('an action of March, ticked outside in April and answered in May, is one chain at every moment', () => {
  const reader = createRecordReader();
  const reading = readingOf([path]);
  const inMarch = indexOf({ [path]: march });
  expect(chainsIn(reader.read(inMarch, reading), '2026-03-13')).toEqual([
    [words, 'open', false, ['made 2026-03-12'], '', insight],
  ]);
  expect(chainsIn(reader.read(inMarch, reading), '2026-04-11')).toEqual([
    [words, 'open', true, ['made 2026-03-12'], '', insight],
  ]);

  const inApril = changed(inMarch, { [path]: april });
  const ticked = reader.read(inApril, reading);
  expect(chainsIn(ticked, '2026-04-11')).toEqual([
    [words, 'done', false, ['made 2026-03-12', 'done 2026-04-03'], '', insight],
  ]);

  const answered = reader.read(changed(inApril, { [path]: may(ticked) }), reading);
  expect(chainsIn(answered, '2026-05-14')).toEqual([
    [
      ...[words, 'done', false, ['made 2026-03-12', 'done 2026-04-03', 'answered 2026-05-14']],
      ...[answer.effect, insight],
    ],
  ]);
  const { counts } = halfYearLetter(answered, periodOf('2026-05-14', 'halfYear'), 'MB');
  expect([counts.promised, counts.done, counts.open]).toEqual([1, 1, 0]);
  expect(answered.actions.filter(isOpen)).toEqual([]);
});

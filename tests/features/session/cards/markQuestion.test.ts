import { expect, test } from 'vitest';

import { findContribution } from '@/domain/session/sessionNote';
import { markQuestion } from '@/features/session/cards/markQuestion';
import { nl } from '@/i18n/nl';
import { methodOf, textUnderWay } from '../../../support/underWay';
import { liveStore, type LiveStore } from '../time/liveStore';

const method = methodOf([
  ['Vragen', 'captures:: question'],
  ['Warmte', 'captures:: note', 'marks:: yes'],
]);

const question = '- **AK** Wat? ^iv-q00001';

async function inPhase(at: number): Promise<LiveStore & { mark: () => Promise<boolean> }> {
  const text = textUnderWay(method, { at }).replace('## 1. Vragen\n', `## 1. Vragen\n\n${question}\n`);
  const live = await liveStore(method, text);
  const mark = async (): Promise<boolean> => {
    const line = findContribution(live.session().note, 'iv-q00001');
    return line ? markQuestion(live.store, live.session(), line, 'warm') : false;
  };
  return Object.assign(live, { mark });
}

test('a mark stands in the note, and the same mark again takes it away', async () => {
  const { mark, text } = await inPhase(1);
  const before = text();
  expect(await mark()).toBe(true);
  expect(text()).toBe(before.replace('Wat? ^', 'Wat? 🔥 ^'));
  await mark();
  expect(text()).toBe(before);
});

test('in a phase without marks nothing is written, and it is said why', async () => {
  const { mark, text, said } = await inPhase(0);
  const before = text();
  expect(await mark()).toBe(false);
  expect(text()).toBe(before);
  expect(said).toEqual([nl.cards.noMark['no-marks-here']]);
});

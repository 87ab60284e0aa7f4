import { cleanup, render } from '@testing-library/preact';
import { expect, onTestFinished, test } from 'vitest';

import { MixOfQuestions } from '@/features/session/observer/MixOfQuestions';
import { questionsToMix } from '@/features/session/observer/mixOfSession';
import { nl } from '@/i18n/nl';
import { forgetCorrections, sayWhatItIs } from '@/ui/coach/corrections';
import { liveStore, type LiveStore } from '../session/time/liveStore';
import { methodOf, textUnderWay } from '../../support/underWay';

const { kinds, mix } = nl.coach;
const method = methodOf([
  ['Vragen', 'captures:: question'],
  ['Beelden', 'captures:: view, question'],
]);
const first = [
  '- **AK** Wat zag je toen? 🔥 ^iv-q00001',
  '- **AK** Was je leidinggevende erbij? ^iv-q00002',
  '- **JV** Waarom deed je dat? ^iv-q00003',
  '- Hoe zag het eruit? ^iv-q00004',
  '- **JV** Ik zag iets. ^iv-v00001',
].join('\n');

async function session(): Promise<LiveStore> {
  const text = textUnderWay(method).replace('## 1. Vragen\n', `## 1. Vragen\n\n${first}\n`);
  const live = await liveStore(method, text);
  onTestFinished(() => forgetCorrections(live.context.app));
  return live;
}

function shown(live: LiveStore): Element {
  onTestFinished(cleanup);
  return render(<MixOfQuestions context={live.store.context} session={live.session()} />).container;
}

const textsOf = (root: Element, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

test('the mix of questions stands there in words with numbers, without the kinds that were not asked', async () => {
  const root = shown(await session());
  expect(textsOf(root, '.iv-mix-kinds li')).toEqual([`${kinds.open}2`, `${kinds.closed}1`, `${kinds.why}1`]);
});

test('for each asker it is there on demand', async () => {
  const root = shown(await session());
  expect(root.querySelector('details')?.open).toBe(false);
  expect(textsOf(root, 'dt')).toEqual(['AK', 'JV', mix.nobody]);
  expect(textsOf(root, 'dd')).toEqual([
    '1× open vraag, 1× gesloten vraag, 1× warm',
    '1× waaromvraag',
    '1× open vraag',
  ]);
});

test('the questions that became warm are told', async () => {
  expect(textsOf(shown(await session()), '.iv-lines .iv-line-text')).toEqual(['Wat zag je toen?']);
});

test('what the writer calls a question counts as that', async () => {
  const live = await session();
  const root = shown(live);
  sayWhatItIs(live.context.app, 'Was je leidinggevende erbij?', 'open');
  await expect.poll(() => textsOf(root, '.iv-mix-kinds li')).toEqual([`${kinds.open}3`, `${kinds.why}1`]);
});

test('with the coach switched off there is nothing to show', async () => {
  const live = await session();
  expect(questionsToMix(live.store.context, live.session())).toBe(4);
  const off = await liveStore(method, { text: live.text(), settings: { coach: false } });
  expect(questionsToMix(off.store.context, off.session())).toBe(0);
});

import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';

import { Panel, type PanelDoors } from '@/features/session/panel/Panel';
import { nl } from '@/i18n/nl';
import { forgetCorrections, sayWhatItIs } from '@/ui/coach/corrections';
import { methodOf, textUnderWay } from '../../../support/underWay';
import { liveStore, type LiveStore } from '../time/liveStore';

const { mix } = nl.coach;
const method = methodOf([['Vragen', 'captures:: question']]);
const asked = '- **AK** Wat zag je toen? 🔥 ^iv-q00001\n- **JV** Was je leidinggevende erbij? ^iv-q00002';
const doors = new Proxy({} as PanelDoors, { get: () => () => undefined });

afterEach(cleanup);

/** The panel of a finished session in which two questions were asked. */
async function finished(): Promise<LiveStore> {
  const running = textUnderWay(method).replace('## 1. Vragen\n', `## 1. Vragen\n\n${asked}\n`);
  const live = await liveStore(method, running.replace('status: bezig', 'status: afgerond'));
  render(<Panel store={live.store} doors={doors} />);
  return live;
}

const press = (name: string): void => void fireEvent.click(screen.getByText(name));

test('nothing is written by itself', async () => {
  const { text } = await finished();
  expect(screen.getByText(mix.keep)).toBeTruthy();
  expect(text()).not.toContain('vragen::');
});

test('the mix is put in the note with a press, which says so and takes it out again with the next', async () => {
  const { text } = await finished();
  const before = text();
  const button = screen.getByText(mix.keep);
  press(mix.keep);
  expect(await screen.findByText(mix.isKept)).toBeTruthy();
  expect(text()).toContain('## Observatie\n\nvragen:: 1 open, 1 gesloten; 1 warm\n');
  expect(button.textContent).toBe(mix.takeOut);
  press(mix.takeOut);
  expect(await screen.findByText(mix.keep)).toBeTruthy();
  expect(text()).toBe(before);
});

test('what has changed since is brought up to date in its own line', async () => {
  const { text, context } = await finished();
  press(mix.keep);
  await screen.findByText(mix.isKept);
  sayWhatItIs(context.app, 'Was je leidinggevende erbij?', 'open');
  press((await screen.findByText(mix.renew)).textContent);
  await expect.poll(text).toContain('\nvragen:: 2 open; 1 warm\n');
  expect(text().match(/vragen::/g)).toHaveLength(1);
  forgetCorrections(context.app);
});

test('it can be undone', async () => {
  const { text, store } = await finished();
  const before = text();
  press(mix.keep);
  await screen.findByText(mix.isKept);
  await store.undo();
  expect(text()).toBe(before);
});

import { fireEvent } from '@testing-library/preact';
import { expect, test } from 'vitest';

import type { Written } from '@/obsidian/notes';
import { methodOf, textUnderWay } from '../../../support/underWay';
import { panelOf, type PanelInTest } from '../livePanel';

const method = methodOf([['Vragen', 'captures:: question'], ['Slot']]);

const shown = ({ root }: PanelInTest): (string | null)[] =>
  [...root.querySelectorAll('.iv-line-text')].map(({ textContent }) => textContent);

/** The panel in which a line was added while the note waits to be written. */
async function addedAndWaiting(): Promise<PanelInTest & { answer: (written?: Written) => void }> {
  const panel = await panelOf(method, textUnderWay(method));
  const { notes } = panel.store.context;
  const change = notes.change.bind(notes);
  let answer: (written?: Written) => void = () => undefined;
  const waiting = new Promise<Written | undefined>((resolve) => (answer = resolve));
  Object.assign(notes, {
    change: async (...given: Parameters<typeof change>) => (await waiting) ?? change(...given),
  });
  fireEvent.input(panel.field(), { target: { value: 'Wat zag je?' } });
  panel.field().focus();
  panel.press('Enter');
  return Object.assign(panel, { answer });
}

test('a line is seen before it stands in the note, and once when it does', async () => {
  const panel = await addedAndWaiting();
  await expect.poll(() => shown(panel)).toEqual(['Wat zag je?']);
  expect(panel.text()).toBe(textUnderWay(method));

  panel.answer();

  await expect.poll(panel.text).toContain('- Wat zag je? ^iv-q');
  await expect.poll(() => panel.root.querySelectorAll('[data-line]').length).toBe(1);
  expect(shown(panel)).toEqual(['Wat zag je?']);
});

test('a line that could not be written is in the field again, and not among the lines', async () => {
  const panel = await addedAndWaiting();
  panel.answer({ ok: false, refusal: 'note-gone' });

  await expect.poll(() => panel.field().value).toBe('Wat zag je?');
  expect(shown(panel)).toEqual([]);
});

test('an answer to a question that does not stand in the note yet is written under it', async () => {
  const panel = await addedAndWaiting();
  fireEvent.input(panel.field(), { target: { value: 'Een lege stoel' } });
  panel.press('Enter', { altKey: true });
  panel.answer();

  await expect.poll(panel.text).toMatch(/^- Wat zag je\? \^iv-q\w{5}\n {4}- Een lege stoel \^iv-a\w{5}$/m);
});

test('an answer to a question that could not be written is in the field again, after its question', async () => {
  const panel = await addedAndWaiting();
  fireEvent.input(panel.field(), { target: { value: 'Een lege stoel' } });
  panel.press('Enter', { altKey: true });
  panel.answer({ ok: false, refusal: 'note-gone' });

  await expect.poll(() => panel.field().value).toBe('Wat zag je?\nEen lege stoel');
});

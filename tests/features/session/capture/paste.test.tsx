import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';

import { nl } from '@/i18n/nl';
import { methodOf, textUnderWay } from '../../../support/underWay';
import { panelOf, type PanelInTest } from '../livePanel';

const method = methodOf([['Vragen', 'captures:: question'], ['Slot']]);
const chat = '[19:03] MB\nEerste?\n[19:04] Anna Klaassen\nTweede.\nEn verder.\n[19:05] Piet\nDerde.';
const { paste } = nl.keys;
const summary = paste.several(3, 'MB 1, AK 1, zonder naam 1');

/** The panel with this text pasted in its field, as a browser does it: the event, then the words. */
async function pasted(text: string): Promise<PanelInTest> {
  const panel = await panelOf(method, textUnderWay(method));
  const field = panel.field();
  field.focus();
  fireEvent.paste(field, { clipboardData: { getData: () => text } });
  field.value = text;
  fireEvent.input(field);
  return panel;
}

test('a paste of several lines says what they will be, and writes nothing yet', async () => {
  const { text } = await pasted(chat);
  expect(await screen.findByText(summary)).toBeTruthy();
  expect(text()).toBe(textUnderWay(method));
});

test('Enter adds them all in one change, which one undo takes back', async () => {
  const { press, text, field, store } = await pasted(chat);
  await screen.findByText(summary);
  press('Enter');
  await expect
    .poll(text)
    .toMatch(
      /- \*\*MB\*\* Eerste\? \^iv-q\w{5}\n- \*\*AK\*\* Tweede\.\n {2}En verder\. \^iv-q\w{5}\n- Piet\n {2}Derde\. \^iv-q\w{5}\n/,
    );
  expect(field().value).toBe('');
  await store.undo();
  expect(text()).toBe(textUnderWay(method));
});

test('Alt and V add it as one text', async () => {
  const { press, text } = await pasted('een\ntwee');
  await screen.findByText(paste.several(2, paste.noName(2)));
  press('v', { altKey: true, code: 'KeyV' });
  await expect.poll(text).toMatch(/- een\n {2}twee \^iv-q\w{5}\n/);
});

test('Escape leaves the text in the field, to be added as one', async () => {
  const { press, text, field } = await pasted('een\ntwee');
  await screen.findByText(paste.several(2, paste.noName(2)));
  press('Escape');
  await expect.poll(() => screen.queryByText(paste.several(2, paste.noName(2)))).toBeNull();
  expect(field().value).toBe('een\ntwee');
  press('Enter');
  await expect.poll(text).toMatch(/- een\n {2}twee \^iv-q\w{5}\n/);
});

test('a paste of one line is typed as any text', async () => {
  await pasted('Zomaar een zin.');
  expect(screen.queryByText(paste.addAll)).toBeNull();
});

test('a field that was emptied offers nothing for what is typed next', async () => {
  const { field } = await pasted(chat);
  await screen.findByText(summary);
  for (const words of ['', 'een\ntwee']) {
    field().value = words;
    fireEvent.input(field());
  }
  await expect.poll(() => screen.queryByText(paste.addAll)).toBeNull();
});

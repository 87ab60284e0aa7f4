import { fireEvent } from '@testing-library/preact';
import { expect, test } from 'vitest';

import { nl } from '@/i18n/nl';
import { methodOf, textUnderWay } from '../../../support/underWay';
import { panelOf, type PanelInTest } from '../livePanel';

const stacked = 'Wat deed je en hoe voelde dat?';
const title = nl.coach.splitInto('Wat deed je?', 'Hoe voelde dat?');
const altS = ['s', { altKey: true, code: 'KeyS' }] as const;

interface AskingPanel extends PanelInTest {
  readonly type: (words: string) => void;
  readonly offer: () => HTMLElement | null;
}

/** The panel in a phase of questions, in which one types. */
async function asking(more = '', captures = 'question'): Promise<AskingPanel> {
  const method = methodOf([['Vragen', `captures:: ${captures}`, more], ['Slot']]);
  const panel = await panelOf(method, textUnderWay(method));
  const type = (words: string): void => {
    const field = panel.field();
    field.focus();
    field.value = words;
    fireEvent.input(field);
  };
  return Object.assign(panel, {
    type,
    offer: () => panel.root.querySelector<HTMLElement>('.iv-nudge-act'),
  });
}

/** The captured lines, with ids of which only the kind is told. */
const linesIn = (text: string): string[] =>
  [...text.matchAll(/^- .*$/gm)].map(([line]) => line.replace(/(\^iv-[a-z])\w{5}/, '$1'));

test('two questions in one are offered as two, which one key adds in order; the field is free again', async () => {
  const { type, offer, press, text, field, focused } = await asking();
  type(stacked);
  await expect.poll(() => offer()?.textContent).toContain(title);
  press(...altS);
  await expect.poll(() => linesIn(text())).toEqual(['- Wat deed je? ^iv-q', '- Hoe voelde dat? ^iv-q']);
  expect([field().value, focused()]).toEqual(['', 'field']);
});

test('a tap does the same and leads back to the field', async () => {
  const { type, offer, text, focused } = await asking();
  type(stacked);
  await expect.poll(() => offer()?.textContent).toContain(title);
  offer()?.click();
  await expect.poll(() => linesIn(text())).toHaveLength(2);
  expect(focused()).toBe('field');
});

test('undo makes it one line again, as it was typed; once more takes that away', async () => {
  const { type, press, text, store } = await asking();
  const before = text();
  type(stacked);
  press(...altS);
  await expect.poll(() => linesIn(text())).toHaveLength(2);
  await store.undo();
  expect(linesIn(text())).toEqual([`- ${stacked} ^iv-q`]);
  await store.undo();
  expect(text()).toBe(before);
});

test('a half that was worked on since is not undone', async () => {
  const { type, press, text, store, notes } = await asking();
  type(stacked);
  press(...altS);
  await expect.poll(() => linesIn(text())).toHaveLength(2);
  const worked = text().replace('Hoe voelde dat?', 'Hoe voelde dat voor je?');
  notes.set('s.md', worked);
  await store.undo();
  expect(text()).toBe(worked);
});

test('both are of who speaks, and in a round the next person follows', async () => {
  const { type, press, text, store } = await asking('turns:: yes');
  const [first, second] =
    store.state.value.is === 'live' ? store.state.value.note.properties.participants : [];
  store.writing.speaker.value = first ?? null;
  type(stacked);
  press(...altS);
  await expect
    .poll(() => linesIn(text()))
    .toEqual([`- **${String(first)}** Wat deed je? ^iv-q`, `- **${String(first)}** Hoe voelde dat? ^iv-q`]);
  expect(store.writing.speaker.value).toBe(second);
});

test('where it is not certain where the first ends nothing is offered, and the key leaves the words alone', async () => {
  const { type, offer, press, text, field, root } = await asking();
  const before = text();
  type('Wat deed je, en waarom?');
  await expect
    .poll(() => root.querySelector('.iv-nudge [role="status"]')?.textContent)
    .toBe(nl.coach.nudges.stacked);
  press(...altS);
  expect([offer(), field().value, text()]).toEqual([null, 'Wat deed je, en waarom?', before]);
});

test('what is typed on is what is split', async () => {
  const { type, press, text } = await asking();
  type(stacked);
  type('Wat zag je en wat dacht je?');
  press(...altS);
  await expect.poll(() => linesIn(text())).toEqual(['- Wat zag je? ^iv-q', '- Wat dacht je? ^iv-q']);
});

test('a line that is no question is not split', async () => {
  const { type, press, text, field } = await asking('', 'note');
  const before = text();
  type(stacked);
  press(...altS);
  expect([field().value, text()]).toEqual([stacked, before]);
});

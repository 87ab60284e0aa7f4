import { fireEvent } from '@testing-library/preact';
import { Menu } from 'obsidian';
import { expect, onTestFinished, test } from 'vitest';

import type { Context } from '@/context';
import { parseSettings, type Settings } from '@/domain/settings/settings';
import { nl } from '@/i18n/nl';
import { correctionsOn, forgetCorrections } from '@/ui/coach/corrections';
import { addKindItems } from '@/ui/coach/kindItems';
import { methodOf, textUnderWay } from '../../../support/underWay';
import { panelOf, type PanelInTest } from '../livePanel';

const { nudges } = nl.coach;
const closed = 'Was je leidinggevende erbij?';
const advice = 'Heb je al eens geprobeerd om met hem te praten?';
const open = 'Wat zag je toen?';

interface NudgedPanel extends PanelInTest {
  readonly type: (words: string) => void;
  readonly nudge: () => string;
  readonly set: (settings: Partial<Settings>) => void;
}

/** The panel in a phase of which a method note says this, with a field in which one types. */
async function inPhase(captures: string, more = ''): Promise<NudgedPanel> {
  const method = methodOf([['Vragen', `captures:: ${captures}`, more], ['Slot']]);
  const panel = await panelOf(method, textUnderWay(method));
  onTestFinished(() => forgetCorrections(panel.context.app));
  return Object.assign(panel, {
    type: (words: string) => {
      const field = panel.field();
      field.focus();
      field.value = words;
      fireEvent.input(field);
    },
    set: (changed: Partial<Settings>) => {
      const { settings } = panel.store.context.store as { settings: { value: Settings } };
      settings.value = parseSettings(changed);
    },
    nudge: () => panel.root.querySelector('.iv-nudge [role="status"]')?.textContent ?? 'none',
  });
}

const asking = (more?: string): Promise<NudgedPanel> => inPhase('question, answer', more);

test('a question that is not open gets one mild nudge, and Enter adds it as always', async () => {
  const { type, nudge, press, text, field } = await asking();
  type(closed);
  await expect.poll(nudge).toBe(nudges.closed);
  press('Enter');
  await expect.poll(text).toContain(`- ${closed} ^iv-q`);
  expect(field().value).toBe('');
  await expect.poll(nudge).toBe('');
});

test('an open question gets none; the room for one is kept all the same', async () => {
  const { type, nudge, root } = await asking();
  type(closed);
  await expect.poll(nudge).toBe(nudges.closed);
  type(open);
  await expect.poll(nudge).toBe('');
  expect(root.querySelector('.iv-nudge')).toBeTruthy();
});

test('nothing is said at each letter, but once the writer pauses', async () => {
  const { type, nudge } = await asking();
  type('Was je leidinggevende erbij');
  expect(nudge()).toBe('');
  await expect.poll(nudge).toBe(nudges.closed);
});

test('a line that is too short to tell is left alone', async () => {
  const { type, nudge } = await asking();
  type(closed);
  await expect.poll(nudge).toBe(nudges.closed);
  type('Was je');
  await expect.poll(nudge).toBe('');
});

test('where no questions are asked the coach is silent and takes no room', async () => {
  const { type, root } = await inPhase('view, note');
  type(closed);
  expect(root.querySelector('.iv-nudge')).toBeNull();
});

test('an answer is not looked at', async () => {
  const { press, root, field } = await asking();
  field().focus();
  press('2', { altKey: true, code: 'Digit2' });
  await expect.poll(() => root.querySelector('.iv-nudge')).toBeNull();
});

test('with the coach switched off nothing is said', async () => {
  const { type, root, set } = await asking();
  set({ coach: false });
  type(closed);
  await expect.poll(() => root.querySelector('.iv-nudge')).toBeNull();
});

test('why may be allowed', async () => {
  const { type, nudge, set } = await asking();
  type('Waarom deed je dat?');
  await expect.poll(nudge).toBe(nudges.why);
  set({ whyQuestions: 'allow' });
  await expect.poll(nudge).toBe('');
});

test('advice is parked with one key where it has to wait', async () => {
  const { type, nudge, press, text } = await asking('advice:: parked');
  type(advice);
  await expect.poll(nudge).toBe(nudges.advice);
  press('p', { altKey: true, code: 'KeyP' });
  await expect.poll(text).toContain(`- ${advice} ^iv-d`);
});

test('advice is no matter where it may be given', async () => {
  const { type, nudge, root } = await asking('advice:: allowed');
  type(closed);
  await expect.poll(nudge).toBe(nudges.closed);
  type(advice);
  await expect.poll(nudge).toBe('');
  expect(root.querySelector('.iv-nudge-act')).toBeNull();
});

test('what has been said can be left for this line, and the next is looked at again', async () => {
  const { type, nudge, press, field } = await asking();
  type(closed);
  await expect.poll(nudge).toBe(nudges.closed);
  press('Escape');
  await expect.poll(nudge).toBe('');
  type(`${closed} Zeg eens?`);
  expect([nudge(), field().value]).toEqual(['', `${closed} Zeg eens?`]);
  type('');
  type(closed);
  await expect.poll(nudge).toBe(nudges.closed);
});

test('Escape without a nudge leaves nothing unsaid', async () => {
  const { type, nudge, press } = await asking();
  type('Was');
  press('Escape');
  type(closed);
  await expect.poll(nudge).toBe(nudges.closed);
});

test('the other wording is taken with a key, and one’s own comes back with the same', async () => {
  const { type, nudge, press, field, root } = await asking();
  type('Waarom deed je dat?');
  await expect.poll(nudge).toBe(nudges.why);
  expect(root.querySelector('.iv-nudge-act')?.textContent).toContain('Wat maakte dat je dat deed?');
  press('r', { altKey: true, code: 'KeyR' });
  await expect.poll(() => field().value).toBe('Wat maakte dat je dat deed?');
  press('r', { altKey: true, code: 'KeyR' });
  await expect.poll(() => field().value).toBe('Waarom deed je dat?');
});

test('what the writer calls a question holds from then on, and can be taken back', async () => {
  const { type, nudge, store, context } = await asking();
  type(closed);
  await expect.poll(nudge).toBe(nudges.closed);
  chooseKind(store.context, nl.coach.kinds.open);
  await expect.poll(nudge).toBe('');
  expect(context.app.loadLocalStorage('intervisie-corrected-questions')).toEqual([
    { sentence: closed, kind: 'open' },
  ]);
  chooseKind(store.context, nl.coach.backToRules);
  await expect.poll(nudge).toBe(nudges.closed);
  expect(correctionsOn(context.app).value).toEqual([]);
});

/** Chooses from the menu of kinds, as it is for the closed question. */
function chooseKind(context: Context, title: string): void {
  const menu = new Menu();
  const judged = { kind: 'closed', nudge: true, rule: 'x', rewording: null } as const;
  addKindItems(menu, context, { line: closed, judged });
  const { menuItems__ } = menu as unknown as { menuItems__: { title__: string; onClick__: () => void }[] };
  menuItems__.find(({ title__ }) => title__ === title)?.onClick__();
}

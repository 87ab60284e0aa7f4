import { describe, expect, test } from 'vitest';

import { nl } from '@/i18n/nl';
import { methodOf, textUnderWay } from '../../../support/underWay';
import { panelOf, type PanelInTest } from '../livePanel';

const method = methodOf([
  ['Vragen', 'captures:: question, answer', 'marks:: yes', 'advice:: parked'],
  ['Stilte', 'captures:: note', 'notes:: no'],
  ['Advies', 'captures:: advice'],
]);

const lines = `- **AK** Eerste ^iv-qaaaaa
    - **MB** Antwoord ^iv-abbbbb
- **JV** Tweede ^iv-qccccc
- **JV** Derde ^iv-qddddd
`;

async function show(): Promise<PanelInTest> {
  const text = textUnderWay(method).replace('## 1. Vragen\n', `## 1. Vragen\n\n${lines}`);
  return panelOf(method, text);
}

/** The panel with the focus on a line. */
async function on(words: string): Promise<PanelInTest> {
  const panel = await show();
  panel.row(words).focus();
  return panel;
}

describe('walking', () => {
  test('↑ in the empty field leads to the newest line, and on along answers too', async () => {
    const { field, press, focused } = await show();
    field().focus();
    const passed = ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp'].map((key) => {
      press(key);
      return focused();
    });
    expect(passed).toEqual(['Derde', 'Tweede', 'Antwoord', 'Eerste', 'Eerste']);
  });

  test('Home and End lead to the first and the newest line', async () => {
    const { press, focused } = await on('Tweede');
    press('Home');
    expect(focused()).toBe('Eerste');
    press('End');
    expect(focused()).toBe('Derde');
  });

  test.each(['ArrowDown', 'Enter', 'Escape'])('%s leads from the newest line to the field', async (key) => {
    const { press, focused } = await on('Derde');
    press(key);
    expect(focused()).toBe('field');
  });

  test('of all lines only the newest is a stop for Tab', async () => {
    const { root } = await show();
    const stops = [...root.querySelectorAll<HTMLElement>('.iv-line-row')].map((row) => row.tabIndex);
    expect(stops).toEqual([-1, -1, -1, 0]);
  });
});

describe('on a line', () => {
  test('1 marks it, and 1 again takes the mark away; the focus stays', async () => {
    const { press, text, focused } = await on('Tweede');
    press('1');
    await expect.poll(text).toContain('- **JV** Tweede 🔥 ^iv-qccccc');
    press('1');
    await expect.poll(text).toContain('- **JV** Tweede ^iv-qccccc');
    expect(focused()).toBe('Tweede');
  });

  test('where a mark has no place, 1 says why and writes nothing', async () => {
    const { press, text, said } = await on('Antwoord');
    const before = text();
    press('1');
    await expect.poll(() => said).toEqual([nl.cards.noMark['no-question']]);
    expect(text()).toBe(before);
  });

  test('C chooses it', async () => {
    const { press, text } = await on('Derde');
    press('c');
    await expect.poll(text).toContain('Derde ⭐ ^iv-qddddd');
  });

  test('A puts an answer to its question in hand, from an answer as well', async () => {
    const { press, focused, store } = await on('Antwoord');
    press('a');
    expect(store.writing.answering.value).toBe('iv-qaaaaa');
    expect(focused()).toBe('field');
  });

  test('P makes it parked advice, and the focus stays on it', async () => {
    const { press, text, focused } = await on('Tweede');
    press('p');
    await expect.poll(text).toMatch(/- \*\*JV\*\* Tweede \^iv-d/);
    await expect.poll(focused).toBe('Tweede');
  });

  test.each([
    ['Tweede', 'Derde'],
    ['Derde', 'Tweede'],
  ])('Delete removes %s and its neighbour %s gets the focus; U brings it back', async (words, neighbour) => {
    const { press, text, focused } = await on(words);
    const before = text();
    press('Delete');
    await expect.poll(text).not.toContain(words);
    await expect.poll(focused).toBe(neighbour);
    press('u');
    await expect.poll(text).toBe(before);
    expect(focused()).toBe(neighbour);
  });

  test('E edits it in place, and Enter gives the focus back to the row', async () => {
    const { press, text, focused } = await on('Tweede');
    press('e');
    const edit = document.activeElement as HTMLTextAreaElement;
    expect(edit.matches('.iv-line-edit')).toBe(true);
    edit.value = 'Anders';
    edit.dispatchEvent(new Event('input', { bubbles: true }));
    await expect.poll(() => edit.value).toBe('Anders');
    press('Enter');
    await expect.poll(text).toContain('- **JV** Anders ^iv-qccccc');
    await expect.poll(focused).toBe('Anders');
  });

  test('the space bar pauses', async () => {
    const { press, text } = await on('Tweede');
    press(' ');
    await expect.poll(text).toContain('resttijd');
  });

  test('letters with Ctrl or ⌘ are left alone', async () => {
    const { press, text, focused } = await on('Tweede');
    const before = text();
    press('c', { ctrlKey: true });
    press('n', { metaKey: true });
    expect(text()).toBe(before);
    expect(focused()).toBe('Tweede');
  });
});

describe('another phase', () => {
  test('gives the focus to the field, or where nothing is written to the way on', async () => {
    const { press, focused } = await on('Tweede');
    press('n');
    await expect.poll(focused).toBe(nl.session.panel.next);
    press('n');
    await expect.poll(() => document.activeElement?.textContent.trim()).toBe(nl.session.panel.finish);
    press('b');
    press('b');
    await expect.poll(focused).toBe(nl.session.panel.next);
  });

  test('does not come while one types in a field', async () => {
    const { field, press, text } = await show();
    const before = text();
    field().focus();
    press('n');
    press('u');
    expect(text()).toBe(before);
  });
});

test('another phase leads to the field, also from a line that is there in that phase too', async () => {
  const asking = methodOf([
    ['Vragen', 'captures:: question'],
    ['Antwoorden', 'captures:: answer'],
  ]);
  const text = textUnderWay(asking).replace('## 1. Vragen\n', `## 1. Vragen\n\n${lines}`);
  const { row, press, focused } = await panelOf(asking, text);
  row('Tweede').focus();
  press('n');
  await expect.poll(focused).toBe('field');
  expect(row('Tweede').isConnected).toBe(true);
});

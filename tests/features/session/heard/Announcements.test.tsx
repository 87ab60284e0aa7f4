import { describe, expect, test } from 'vitest';

import { addLines } from '@/domain/session/pastedLinesEdit';
import { nl } from '@/i18n/nl';
import { captureLine } from '@/features/session/capture/captureLine';
import { captureLines } from '@/features/session/capture/captureLines';
import { captureSplit } from '@/features/session/capture/captureSplit';
import { markQuestion } from '@/features/session/cards/markQuestion';
import { chooseLine } from '@/features/session/lines/chooseLine';
import { rewriteLine } from '@/features/session/lines/rewriteLine';
import { addTime, move, remove, step, togglePause } from '@/features/session/acts';
import { methodOf, textUnderWay } from '../../../support/underWay';
import { panelOf, type PanelInTest } from '../livePanel';

const method = methodOf([
  ['Vragen', 'captures:: question', 'marks:: yes'],
  ['Beelden', 'captures:: view', 'silent:: presenter'],
  ['Slot', 'captures:: insight'],
]);

const { heard: words } = nl.keys;

async function show(): Promise<PanelInTest> {
  const line = '- **AK** Eerste ^iv-qaaaaa\n';
  return panelOf(method, textUnderWay(method).replace('## 1. Vragen\n', `## 1. Vragen\n\n${line}`));
}

const question = { kind: 'question', speaker: 'AK', text: 'Geheim?' } as const;
const first = (panel: PanelInTest) => {
  const [line] = panel.session().note.contributions;
  if (!line) throw new Error('no line');
  return line;
};

describe('heard', () => {
  test('nothing when a session is taken up', async () => {
    expect((await show()).heard()).toBe('');
  });

  test('what was added, by speaker and kind and never by its words, and that it is gone again', async () => {
    const { store, session, heard } = await show();
    await captureLine(store, session(), question);
    await expect.poll(heard).toBe('AK, vraag, toegevoegd.');
    await store.undo();
    await expect.poll(heard).toBe('AK, vraag, weggehaald.');
  });

  test('the same words anew, in another element, when the same thing happens again', async () => {
    const { store, session, heard, root } = await show();
    await captureLine(store, session(), question);
    await expect.poll(heard).toBe('AK, vraag, toegevoegd.');
    const before = root.querySelector('[role="status"] > span');
    await captureLine(store, session(), question);
    await expect.poll(() => root.querySelector('[role="status"] > span') === before).toBe(false);
    expect(heard()).toBe('AK, vraag, toegevoegd.');
  });

  test('the phase, its minutes and who is silent', async () => {
    const { store, heard } = await show();
    await step(store, 1);
    await expect.poll(heard).toContain('Fase 2 van 3: Beelden. 10 minuten. MB luistert');
  });

  test('a pause, and that time goes on', async () => {
    const { store, heard } = await show();
    await togglePause(store);
    await expect.poll(heard).toBe(words.paused);
    await togglePause(store);
    await expect.poll(heard).toBe(words.goesOn);
  });

  test('a mark, a star, other words, another place', async () => {
    const panel = await show();
    const { store, session, heard } = panel;
    await markQuestion(store, session(), first(panel), 'warm');
    await expect.poll(heard).toBe('AK, vraag: warm.');
    await markQuestion(store, session(), first(panel), 'warm');
    await expect.poll(heard).toBe('AK, vraag: niet meer gemarkeerd.');
    await chooseLine(store, first(panel));
    await expect.poll(heard).toBe('AK, vraag: gekozen.');
    await rewriteLine(store, first(panel), (line) => ({ ...line, text: 'Anders' }));
    await expect.poll(heard).toBe('AK, vraag, aangepast.');
    await move(store, session(), 'iv-qaaaaa', 2);
    await expect.poll(heard).toBe('AK, vraag, verplaatst.');
    await remove(store, session(), 'iv-qaaaaa');
    await expect.poll(heard).toBe('AK, vraag, weggehaald.');
  });

  test('two questions that come at once, as a question that is split, once; and that they are one again', async () => {
    const panel = await show();
    const { store, session, heard } = panel;
    const into = ['Wat deed je?', 'Hoe voelde dat?'] as const;
    await captureSplit(store, session(), into.join(' en '), { speaker: 'AK', into });
    await expect.poll(heard).toBe('AK, twee vragen, toegevoegd.');
    await captureLines(store, session(), 'question', [
      { speaker: null, text: 'Een?' },
      { speaker: 'AK', text: 'Twee?' },
      { speaker: null, text: 'Drie?' },
    ]);
    await expect.poll(heard).toBe('Twee vragen, toegevoegd. AK, vraag, toegevoegd.');
    await store.undo();
    await expect.poll(heard).toBe('Twee vragen, weggehaald. AK, vraag, weggehaald.');
  });

  test('the number of lines only, when there are many at once', async () => {
    const { store, heard } = await show();
    const added = ['bbbbb', 'ccccc', 'ddddd', 'eeeee'].map((id) => ({
      ...{ id: `iv-q${id}`, kind: 'question', speaker: null, text: id, mark: null, chosen: false },
    })) as Parameters<typeof addLines>[2];
    await store.change((note) =>
      addLines(note, { index: 0, phase: { title: 'Vragen', round: null } }, added),
    );
    await expect.poll(heard).toBe('4 regels toegevoegd.');
  });
});

describe('signs of the time', () => {
  test('each once, with what is left of the phase', async () => {
    const { at, heard, root } = await show();
    await at(7 * 60);
    expect(heard()).toBe('');
    await at(8 * 60);
    await expect.poll(heard).toBe(words.soft(2));
    const said = root.querySelector('[role="status"] > span');
    await at(9 * 60);
    expect(root.querySelector('[role="status"] > span')).toBe(said);
    await at(10 * 60);
    await expect.poll(heard).toBe(nl.session.panel.timeUp);
  });

  test('only the newest one after half an hour out of sight', async () => {
    const { at, heard } = await show();
    await at(30 * 60);
    await expect.poll(heard).toBe(nl.session.panel.timeUp);
  });

  test('again, when minutes were added and have gone as well', async () => {
    const { at, heard, store } = await show();
    await at(10 * 60);
    await expect.poll(heard).toBe(nl.session.panel.timeUp);
    await addTime(store, 5);
    await at(15 * 60 - 30);
    await expect.poll(heard).toBe(words.soft(1));
    await at(15 * 60);
    await expect.poll(heard).toBe(nl.session.panel.timeUp);
  });

  test('not for a phase that is entered over its time', async () => {
    const { at, heard, store } = await show();
    await at(10 * 60);
    await step(store, 1);
    await step(store, -1);
    await expect.poll(heard).toBe('Fase 1 van 3: Vragen. 10 minuten.');
  });
});

test('another session that is shown says nothing', async () => {
  const { notes, store, heard, text } = await show();
  notes.set('other.md', text().replace('fase: 1', 'fase: 3'));
  await store.show('other.md');
  await expect.poll(() => store.state.value.is === 'live' && store.state.value.path).toBe('other.md');
  expect(heard()).toBe('');
});

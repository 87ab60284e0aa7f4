import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Signal } from '@preact/signals';
import { Menu } from 'obsidian';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';

import { readAhead } from '@/domain/questions/readAhead';
import type { Settings } from '@/domain/settings/settings';
import { parseSettings } from '@/domain/settings/settings';
import { coachExtension, type CoachExtension } from '@/features/coach/editor/coachExtension';
import { nl } from '@/i18n/nl';
import { forgetCorrections, sayWhatItIs } from '@/ui/coach/corrections';
import { methodOf } from '../../support/underWay';
import { vaultContext, type VaultContext } from '../../support/vaultContext';

const { nudges } = nl.coach;
const method = methodOf([['Casus'], ['Vragen', 'captures:: question', 'advice:: parked']]);
const path = 's.md';
const closed = '- **AK** Was je leidinggevende erbij? ^iv-q00001';
const open = '- **JV** Wat zag je toen? ^iv-q00002';

const session = (...lines: string[]): string =>
  `---\ntype: intervisie/session\nmethode: ${method.id}\n---\n\n## 1. Casus\n\n- Tekst. ^iv-n00001\n\n## 2. Vragen\n\n${lines.join('\n')}\n`;

interface Editing extends VaultContext {
  readonly view: EditorView;
  readonly coach: CoachExtension;
  /** The line numbers that have a sign, with its hint. */
  readonly signs: () => string[];
  readonly set: (settings: Partial<Settings>) => void;
  /** Types words behind the first place where others stand. */
  readonly type: (words: string, behind: string) => void;
}

/** A note in an editor, until the test is over. */
function editing(doc: string, about = method): Editing {
  const vault = vaultContext({ [path]: doc });
  const context = { ...vault.context, findMethod: (id: string) => (id === about.id ? about : undefined) };
  const coach = coachExtension(context, () => path);
  const state = EditorState.create({ doc, extensions: [coach.extension] });
  const view = new EditorView({ state, parent: document.body });
  onTestFinished(() => {
    view.destroy();
    forgetCorrections(context.app);
  });
  const signs = (): string[] =>
    [...view.dom.querySelectorAll('.iv-question-sign')].map((sign) => {
      const line = view.state.doc.lineAt(view.posAtDOM(sign)).text;
      return `${/\^(\S+)$/.exec(line)?.[1] ?? line}: ${sign.getAttribute('aria-label') ?? ''}`;
    });
  return Object.assign(vault, {
    view,
    coach,
    signs,
    set: (settings: Partial<Settings>) => {
      (context.store.settings as Signal<Settings>).value = parseSettings(settings);
    },
    type: (words: string, behind: string) => {
      const at = view.state.doc.toString().indexOf(behind) + behind.length;
      view.dispatch({ changes: { from: at, insert: words }, userEvent: 'input.type' });
    },
  });
}

/** Signs come once the rules were read; that is another test's. */
beforeAll(() => {
  while (readAhead('nl') || readAhead('en'));
});

test('a question that is not open has a quiet sign at its end with the hint', () => {
  const { signs } = editing(session(closed, open));
  expect(signs()).toEqual([`iv-q00001: ${nudges.closed}`]);
});

test('the question of a casus has one too', () => {
  const { signs } = editing('---\ntype: intervisie/casus\nvraag: Is dat goed?\n---\n');
  expect(signs()).toEqual([`vraag: Is dat goed?: ${nudges.closed}`]);
});

test('in another phase, in another method or in another note there is nothing', () => {
  expect(editing(session(closed).replace('## 2.', '## 3.')).signs()).toEqual([]);
  expect(editing(session(closed).replace(method.id, 'onbekend')).signs()).toEqual([]);
  expect(editing(closed).signs()).toEqual([]);
});

test('advice has a sign only where it has to wait', () => {
  const line = '- Heb je al eens geprobeerd om met hem te praten? ^iv-q00001';
  expect(editing(session(line)).signs()).toEqual([`iv-q00001: ${nudges.advice}`]);
  const free = methodOf([['Casus'], ['Vragen', 'captures:: question', 'advice:: allowed']]);
  expect(editing(session(line), free).signs()).toEqual([]);
});

test('the sign of a line goes while one types in it and comes back at a pause; the others stay', async () => {
  const { signs, type } = editing(session(closed, closed.replace('1', '3'), open));
  type(' ook', 'Was je');
  expect(signs()).toEqual([`iv-q00003: ${nudges.closed}`]);
  type('Wist je dat? ', '**JV** ');
  await expect.poll(signs).toHaveLength(3);
});

test('a line that somebody else changes is looked at at once', () => {
  const { signs, view } = editing(session(open, closed));
  const change = (from: string, insert: string): void => {
    const at = view.state.doc.toString().indexOf(from);
    view.dispatch({ changes: { from: at, to: at + from.length, insert } });
  };
  change('erbij?', 'erbij? 🔥');
  expect(signs()).toEqual([`iv-q00001: ${nudges.closed}`]);
  change('Wat zag je', 'Zag je dat');
  expect(signs()).toHaveLength(2);
});

test('a line that comes is looked at at once', () => {
  const { signs, type } = editing(session(open));
  type(`\n${closed}`, 'iv-q00002');
  expect(signs()).toEqual([`iv-q00001: ${nudges.closed}`]);
});

test('the sign of a line that goes, goes along', () => {
  const { signs, view } = editing(session(open, closed));
  const from = view.state.doc.toString().indexOf(closed);
  view.dispatch({ changes: { from: from - 1, to: from + closed.length } });
  expect(signs()).toEqual([]);
});

test('the settings and what the writer says of a question show at once', async () => {
  const { signs, set, context } = editing(session(closed));
  set({ coach: false });
  await expect.poll(signs).toEqual([]);
  set({ coach: true });
  await expect.poll(signs).toHaveLength(1);
  sayWhatItIs(context.app, 'Was je leidinggevende erbij?', 'open');
  await expect.poll(signs).toEqual([]);
});

test('a phase that becomes another one is seen', () => {
  const { signs, view } = editing(session(closed));
  const from = view.state.doc.toString().indexOf('## 2.');
  view.dispatch({ changes: { from: from + 3, to: from + 4, insert: '1' } });
  expect(signs()).toEqual([]);
});

test('a note that becomes ours is looked at, and one that is no longer ours is not', () => {
  const { signs, view } = editing(session(closed).replace('intervisie/session', 'x'));
  const at = view.state.doc.toString().indexOf('type: x') + 6;
  view.dispatch({ changes: { from: at, to: at + 1, insert: 'intervisie/session' } });
  expect(signs()).toHaveLength(1);
  view.dispatch({ changes: { from: at, to: at + 1, insert: 'o' } });
  expect(signs()).toEqual([]);
});

test('the hint for the line of the cursor opens by command, also where there is no sign', () => {
  const shown = vi.spyOn(Menu.prototype, 'showAtPosition');
  onTestFinished(() => shown.mockRestore());
  const { coach, view } = editing(session(open));
  expect([coach.knows(path), coach.showHint(path)]).toEqual([true, false]);
  view.dispatch({ selection: { anchor: view.state.doc.toString().indexOf('zag') } });
  expect(coach.showHint(path)).toBe(true);
  expect(shown).toHaveBeenCalledOnce();
});

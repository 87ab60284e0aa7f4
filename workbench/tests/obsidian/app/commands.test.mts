// @vitest-environment happy-dom
import type { Command } from 'obsidian';
import { expect, test } from 'vitest';
import { openApp } from './support.mts';

const ids = (commands: Command[]): string[] => commands.map((command) => command.id);

test('a command is carried out by its id; an unknown one is not', async () => {
  const { app } = await openApp();
  let calls = 0;
  app.commands.addCommand({ id: 'a', name: 'A', callback: () => ++calls });
  expect([app.commands.executeCommandById('a'), app.commands.executeCommandById('b')]).toEqual([true, false]);
  expect(calls).toBe(1);
});

test('a command that says no is neither listed nor carried out', async () => {
  const { app } = await openApp();
  const asked: boolean[] = [];
  app.commands.addCommand({
    id: 'a',
    name: 'A',
    checkCallback: (checking) => {
      asked.push(checking);
      return false;
    },
  });
  expect(ids(app.commands.listCommands())).toEqual([]);
  expect(app.commands.executeCommandById('a')).toBe(false);
  expect(asked).toEqual([true, true]);
});

test('a command that says yes is asked first and then carried out', async () => {
  const { app } = await openApp();
  const asked: boolean[] = [];
  app.commands.addCommand({ id: 'a', name: 'A', checkCallback: (checking) => asked.push(checking) > 0 });
  expect(app.commands.executeCommandById('a')).toBe(true);
  expect(asked).toEqual([true, false]);
});

test('an editor’s command needs an editor that shows its text', async () => {
  const { app } = await openApp();
  let mode = 'source';
  let given: unknown = null;
  const view = { editor: {}, getMode: () => mode };
  const workspace = { activeEditor: null as unknown };
  app.workspace = workspace as never;
  app.commands.addCommand({ id: 'a', name: 'A', editorCallback: (editor) => void (given = editor) });
  expect(app.commands.executeCommandById('a')).toBe(false);
  workspace.activeEditor = view;
  expect(app.commands.executeCommandById('a')).toBe(true);
  expect(given).toBe(view.editor);
  mode = 'preview';
  expect(ids(app.commands.listCommands())).toEqual([]);
});

test('a key carries a command out; hotkeys.json goes before the command’s own key', async () => {
  const hotkeys = { b: [{ modifiers: ['Mod'], key: 'K' }] };
  const { app } = await openApp({ '.obsidian/hotkeys.json': JSON.stringify(hotkeys) });
  await app.hotkeyManager.load();
  const done: string[] = [];
  const add = (id: string, key: string): void =>
    app.commands.addCommand({
      id,
      name: id,
      hotkeys: [{ modifiers: ['Mod'], key }],
      callback: () => done.push(id),
    });
  add('a', 'j');
  add('b', 'l');
  const stop = app.keymap.listenTo(window);
  for (const key of ['j', 'k', 'l']) press(key);
  stop();
  expect(done).toEqual(['a', 'b']);
});

function press(key: string): void {
  window.dispatchEvent(new KeyboardEvent('keydown', { key, code: `Key${key.toUpperCase()}`, ctrlKey: true }));
}

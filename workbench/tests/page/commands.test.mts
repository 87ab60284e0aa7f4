// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import type { App } from '../../obsidian/app/app.mts';
import { addCommands } from '../../page/commands/addCommands.mts';
import { openApp } from '../obsidian/workspace/support/openApp.mts';

/** Ids of Obsidian's own commands, to which its users' and other plugins' hotkeys are bound. */
const known = [
  'app:delete-file',
  'app:go-back',
  'app:go-forward',
  'app:open-settings',
  'app:toggle-left-sidebar',
  'app:toggle-right-sidebar',
  'command-palette:open',
  'editor:open-search',
  'editor:save-file',
  'file-explorer:new-file',
  'file-explorer:open',
  'markdown:toggle-preview',
  'switcher:open',
  'theme:use-dark',
  'theme:use-light',
  'workspace:close',
  'workspace:edit-file-title',
  'workspace:move-to-new-window',
  'workspace:new-tab',
  'workspace:next-tab',
  'workspace:previous-tab',
  'workspace:split-horizontal',
  'workspace:split-vertical',
];

let app: App;

beforeEach(async () => {
  ({ app } = await openApp({ 'a.md': 'een', 'b.md': 'twee' }));
  addCommands(app);
});

it('the commands have the ids of the app, and each a name and an icon', () => {
  expect(Object.keys(app.commands.commands)).toEqual(expect.arrayContaining(known));
  const bare = Object.values(app.commands.commands).filter(({ name, icon }) => !name || !icon);
  expect(bare).toEqual([]);
});

it('no two commands have the same keys', () => {
  const keys = Object.values(app.commands.commands).flatMap(({ hotkeys = [] }) =>
    hotkeys.map(({ modifiers, key }) => [...modifiers, key].join('+')),
  );
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

it('what is about a note is not offered while none is open', () => {
  const offered = (): string[] => app.commands.listCommands().map(({ id }) => id);
  expect(offered()).not.toContain('app:delete-file');
  expect(offered()).not.toContain('markdown:toggle-preview');
  expect(offered()).toContain('file-explorer:new-file');
});

it('what is about a note is offered once one is open, and goes through its tabs', async () => {
  await app.workspace.openLinkText('a', '');
  await app.workspace.openLinkText('b', '', 'tab');
  expect(app.workspace.getActiveFile()?.path).toBe('b.md');
  app.commands.executeCommandById('workspace:next-tab');
  expect(app.workspace.getActiveFile()?.path).toBe('a.md');
  expect(app.commands.listCommands().map(({ id }) => id)).toContain('app:delete-file');
});

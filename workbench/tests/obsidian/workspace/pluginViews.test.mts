// @vitest-environment happy-dom
import { Facet } from '@codemirror/state';
import { expect, test } from 'vitest';
import { ItemView } from '../../../obsidian/workspace/views/itemView.mts';
import { UnknownView } from '../../../obsidian/workspace/views/unknownView.mts';
import { activeNote, openApp } from './support/openApp.mts';

class Panel extends ItemView {
  getViewType(): string {
    return 'panel';
  }

  getDisplayText(): string {
    return 'Paneel';
  }
}

test('a side leaf is made once, and shown', async () => {
  const { app } = await openApp({});
  app.viewRegistry.registerView('panel', (leaf) => new Panel(leaf));
  const leaf = await app.workspace.ensureSideLeaf('panel', 'right');
  expect(await app.workspace.ensureSideLeaf('panel', 'right')).toBe(leaf);
  expect(leaf.view).toBeInstanceOf(Panel);
  expect(app.workspace.rightSplit.collapsed).toBe(false);
  expect(app.workspace.getActiveViewOfType(Panel)).toBe(leaf.view);
});

test('the open note stays the active file while a panel is active', async () => {
  const { app } = await openApp({ 'een.md': '' });
  app.viewRegistry.registerView('panel', (leaf) => new Panel(leaf));
  await app.workspace.openLinkText('een', '');
  await app.workspace.ensureSideLeaf('panel', 'right');
  expect(app.workspace.getActiveFile()?.path).toBe('een.md');
  expect(app.workspace.activeEditor).toBeNull();
});

test('a view whose type goes keeps its place and state, and comes back with the type', async () => {
  const { app } = await openApp({});
  app.viewRegistry.registerView('panel', (leaf) => new Panel(leaf));
  const leaf = await app.workspace.ensureSideLeaf('panel', 'right');
  app.viewRegistry.unregisterView('panel');
  expect(leaf.view).toBeInstanceOf(UnknownView);
  app.viewRegistry.registerView('panel', (made) => new Panel(made));
  expect(leaf.view).toBeInstanceOf(Panel);
});

test('a type is registered once', async () => {
  const { app } = await openApp({});
  expect(() => app.viewRegistry.registerView('markdown', (leaf) => new Panel(leaf))).toThrow('existing');
});

test('editor extensions come and go in editors that are open, and a changed list is taken up', async () => {
  const { app } = await openApp({ 'een.md': '' });
  await app.workspace.openLinkText('een', '');
  const marks = Facet.define<string>();
  const extension = [marks.of('een')];
  const seen = (): readonly string[] => activeNote(app).editor.cm.state.facet(marks);
  app.workspace.registerEditorExtension(extension);
  expect(seen()).toEqual(['een']);
  extension.push(marks.of('twee'));
  app.workspace.updateOptions();
  expect(seen()).toEqual(['een', 'twee']);
  app.workspace.unregisterEditorExtension(extension);
  expect(seen()).toEqual([]);
});

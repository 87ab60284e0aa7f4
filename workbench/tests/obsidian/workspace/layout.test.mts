// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { writeLayout } from '../../../obsidian/workspace/layout/writeLayout.mts';
import { openApp } from './support/openApp.mts';

const files = { 'een.md': '# Een\n', 'twee.md': '# Twee\n' };

test('a vault without a layout opens with files, an empty tab and backlinks', async () => {
  const { app } = await openApp(files);
  const types: string[] = [];
  app.workspace.iterateAllLeaves((leaf) => types.push(leaf.view.getViewType()));
  expect(types).toEqual(['empty', 'file-explorer', 'backlink']);
});

test('the layout comes back as it was, tabs that do not show deferred', async () => {
  const first = await openApp(files);
  await first.app.workspace.openLinkText('een', '');
  await first.app.workspace.openLinkText('twee', '', 'tab');
  const layout = JSON.stringify(writeLayout(first.app.workspace));
  const { app } = await openApp({ ...files, '.obsidian/workspace.json': layout });
  const leaves = app.workspace.getLeavesOfType('markdown');
  expect(leaves.map((leaf) => [leaf.getDisplayText(), leaf.isDeferred])).toEqual([
    ['een', true],
    ['twee', false],
  ]);
});

test('a deferred tab becomes the real view when it is revealed', async () => {
  const first = await openApp(files);
  await first.app.workspace.openLinkText('een', '');
  await first.app.workspace.openLinkText('twee', '', 'tab');
  const layout = JSON.stringify(writeLayout(first.app.workspace));
  const { app } = await openApp({ ...files, '.obsidian/workspace.json': layout });
  const [leaf] = app.workspace.getLeavesOfType('markdown');
  if (leaf) await app.workspace.revealLeaf(leaf);
  expect(leaf?.isDeferred).toBe(false);
  expect(leaf?.isVisible()).toBe(true);
});

test('a damaged layout does not stop the app', async () => {
  const { app } = await openApp({ ...files, '.obsidian/workspace.json': '{"main":' });
  expect(app.workspace.layoutReady).toBe(true);
});

test('a split holds two groups, and gives its place back when one closes', async () => {
  const { app } = await openApp(files);
  const { rootSplit } = app.workspace;
  const beside = app.workspace.getLeaf('split', 'horizontal');
  expect(rootSplit.children.map((child) => child.type)).toEqual(['split']);
  beside.detach();
  expect(rootSplit.children.map((child) => child.type)).toEqual(['tabs']);
});

test('closing the last tab leaves an empty one', async () => {
  const { app } = await openApp(files);
  app.workspace.getMostRecentLeaf()?.detach();
  expect(app.workspace.getMostRecentLeaf()?.view.getViewType()).toBe('empty');
});

test('a pinned tab is not used for another note', async () => {
  const { app } = await openApp(files);
  await app.workspace.openLinkText('een', '');
  const pinned = app.workspace.getMostRecentLeaf();
  pinned?.setPinned(true);
  await app.workspace.openLinkText('twee', '');
  expect(app.workspace.getMostRecentLeaf()).not.toBe(pinned);
});

test('back and forward go where the tab has been', async () => {
  const { app } = await openApp(files);
  await app.workspace.openLinkText('een', '');
  await app.workspace.openLinkText('twee', '');
  const leaf = app.workspace.getMostRecentLeaf();
  await leaf?.history.back();
  expect(app.workspace.getActiveFile()?.path).toBe('een.md');
  await leaf?.history.forward();
  expect(app.workspace.getActiveFile()?.path).toBe('twee.md');
});

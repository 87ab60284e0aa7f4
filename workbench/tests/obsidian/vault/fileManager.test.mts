// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { App } from '../../../obsidian/app/app.mts';
import { MemoryStore } from '../../../obsidian/vault/memoryStore.mts';
import { fileAt } from './support.mts';

async function openApp(files: Record<string, string>): Promise<{ app: App; store: MemoryStore }> {
  const store = new MemoryStore(files);
  const app = new App(store);
  const resolved = new Promise<void>((resolve) => void app.metadataCache.on('resolved', () => resolve()));
  await app.vault.load();
  app.metadataCache.initialize();
  await resolved;
  return { app, store };
}

test('renaming mends every kind of link', async () => {
  const { app, store } = await openApp({
    'Stil.md': '# Kop\n',
    'notitie.md':
      '---\ncasus: "[[Stil]]"\n---\n[[Stil]] [[Stil#Kop|zie]] ![[stil]] [tekst](Stil.md#Kop) [[Stilte]] `[[Stil]]`\n',
  });
  await app.fileManager.renameFile(fileAt(app.vault, 'Stil.md'), 'Nieuwe naam.md');
  expect(store.text('notitie.md')).toBe(
    '---\ncasus: "[[Nieuwe naam]]"\n---\n' +
      '[[Nieuwe naam]] [[Nieuwe naam#Kop|zie]] ![[Nieuwe naam]] [tekst](Nieuwe%20naam.md#Kop) [[Stilte]] `[[Stil]]`\n',
  );
});

test('a link that still leads there stays as it is', async () => {
  const { app, store } = await openApp({ 'a.md': '', 'b.md': '[[a]]', 'map/x.md': '' });
  await app.fileManager.renameFile(fileAt(app.vault, 'a.md'), 'map/a.md');
  expect(store.text('b.md')).toBe('[[a]]');
});

test('a link with a path follows the file to another folder', async () => {
  const { app, store } = await openApp({
    'map/a.md': '',
    'a.md': '',
    'b.md': '[[map/a]] [[a]]',
    'doel/x.md': '',
  });
  await app.fileManager.renameFile(app.vault.getFolderByPath('map')!, 'doel/map');
  expect(store.text('b.md')).toBe('[[map/a]] [[a]]');
  await app.fileManager.renameFile(app.vault.getFolderByPath('doel/map')!, 'anders');
  expect(store.text('b.md')).toBe('[[anders/a]] [[a]]');
});

test('properties are written anew, the text below stays', async () => {
  const { app, store } = await openApp({ 'a.md': '---\n# opmerking\nb: 1\n---\nTekst\n---\n' });
  await app.fileManager.processFrontMatter(fileAt(app.vault, 'a.md'), (properties) => {
    properties['tags'] = ['x'];
    delete properties['b'];
  });
  expect(store.text('a.md')).toBe('---\ntags:\n  - x\n---\nTekst\n---\n');
});

test('properties are added at the top, and an empty block is taken away', async () => {
  const { app, store } = await openApp({ 'a.md': 'Tekst\n' });
  const file = fileAt(app.vault, 'a.md');
  await app.fileManager.processFrontMatter(file, (properties) => void (properties['b'] = 1));
  expect(store.text('a.md')).toBe('---\nb: 1\n---\nTekst\n');
  await app.fileManager.processFrontMatter(file, (properties) => void delete properties['b']);
  expect(store.text('a.md')).toBe('Tekst\n');
});

test('properties that do not parse are not written', async () => {
  const { app, store } = await openApp({ 'a.md': '---\na: [\n---\n' });
  const change = app.fileManager.processFrontMatter(fileAt(app.vault, 'a.md'), (properties) => {
    properties['b'] = 1;
  });
  await expect(change).rejects.toThrow();
  expect(store.text('a.md')).toBe('---\na: [\n---\n');
});

test('a link to a file is as short as it can be', async () => {
  const { app } = await openApp({ 'map/a.md': '', 'b.md': '', 'map/b.md': '', 'foto.png': '' });
  const link = (path: string, ...rest: [string?, string?]): string =>
    app.fileManager.generateMarkdownLink(fileAt(app.vault, path), 'b.md', ...rest);
  expect(link('map/a.md')).toBe('[[a]]');
  expect(link('map/a.md', '#Kop', 'zie')).toBe('[[a#Kop|zie]]');
  expect(link('map/b.md')).toBe('[[map/b]]');
  expect(link('b.md', '#Kop')).toBe('[[#Kop]]');
  expect(link('foto.png')).toBe('![[foto.png]]');
});

test('an attachment gets a free name', async () => {
  const { app } = await openApp({ 'foto.png': '', 'foto 1.png': '' });
  expect(await app.fileManager.getAvailablePathForAttachment('foto.png')).toBe('foto 2.png');
});

test('deletion is asked for first', async () => {
  const { app, store } = await openApp({ 'a.md': 'a' });
  app.fileManager.confirmDeletion = () => Promise.resolve(false);
  expect(await app.fileManager.promptForDeletion(fileAt(app.vault, 'a.md'))).toBe(false);
  app.fileManager.confirmDeletion = () => Promise.resolve(true);
  expect(await app.fileManager.promptForDeletion(fileAt(app.vault, 'a.md'))).toBe(true);
  expect(store.paths()).toEqual(['.trash', '.trash/a.md']);
});

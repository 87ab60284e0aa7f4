import { expect, test } from 'vitest';
import { TFile, TFolder } from '../../../obsidian/vault/files.mts';
import { MemoryStore } from '../../../obsidian/vault/memoryStore.mts';
import { Vault } from '../../../obsidian/vault/vault.mts';
import { fileAt, noteEvents, openVault } from './support.mts';

test('loading tells of every file, folders before what they hold', async () => {
  const vault = new Vault(new MemoryStore({ 'b.md': '', 'a/c/d.md': '', '.obsidian/app.json': '{}' }));
  const told = noteEvents(vault);
  await vault.load();
  expect(told).toEqual(['create b.md', 'create a', 'create a/c', 'create a/c/d.md']);
});

test('files and folders are found by their exact path', async () => {
  const { vault } = await openVault({ 'map/Casus.md': 'x' });
  expect(vault.getFileByPath('map/Casus.md')).toBeInstanceOf(TFile);
  expect(vault.getFolderByPath('map')).toBeInstanceOf(TFolder);
  expect(vault.getFileByPath('map')).toBeNull();
  expect(vault.getAbstractFileByPath('map/casus.md')).toBeNull();
  expect(vault.getAbstractFileByPath('/')).toBe(vault.getRoot());
});

test('a file knows its names and its place', async () => {
  const { vault } = await openVault({ 'map/Een.casus.MD': 'x' });
  const file = fileAt(vault, 'map/Een.casus.MD');
  expect(file).toMatchObject({ name: 'Een.casus.MD', basename: 'Een.casus', extension: 'md' });
  expect(file.parent).toBe(vault.getFolderByPath('map'));
  expect(file.stat.size).toBe(1);
});

test('create makes the file, tells of it, and gives the one object it has', async () => {
  const { vault, store, told } = await openVault({ 'map/a.md': '' });
  const file = await vault.create('map/b.md', 'tekst');
  expect(store.text('map/b.md')).toBe('tekst');
  expect(file).toBe(vault.getFileByPath('map/b.md'));
  expect(told).toEqual(['create map/b.md']);
});

test('an existing file is not created again, and keeps its text', async () => {
  const { vault, store } = await openVault({ 'a.md': 'oud' });
  await expect(vault.create('a.md', 'nieuw')).rejects.toThrow('File already exists.');
  expect(store.text('a.md')).toBe('oud');
});

test('a file in a folder that is not there is refused, as by a file system', async () => {
  const { vault } = await openVault();
  await expect(vault.create('map/a.md', '')).rejects.toMatchObject({ code: 'ENOENT' });
});

test('an existing folder is not created again', async () => {
  const { vault } = await openVault({ 'map/a.md': '' });
  await expect(vault.createFolder('map')).rejects.toThrow('Folder already exists.');
});

test('a folder is created with those above it', async () => {
  const { vault, told } = await openVault();
  await vault.createFolder('a/b');
  expect(told).toEqual(['create a', 'create a/b']);
});

test('modify and append tell of one change each', async () => {
  const { vault, store, told } = await openVault({ 'a.md': 'een' });
  const file = fileAt(vault, 'a.md');
  await vault.modify(file, 'twee');
  await vault.append(file, ' drie');
  expect(store.text('a.md')).toBe('twee drie');
  expect(told).toEqual(['modify a.md', 'modify a.md']);
  expect(file.stat.size).toBe(9);
});

test('the text of a changed file is never taken from memory', async () => {
  const { vault } = await openVault({ 'a.md': 'een' });
  const file = fileAt(vault, 'a.md');
  expect(await vault.cachedRead(file)).toBe('een');
  await vault.modify(file, 'twee');
  expect(await vault.cachedRead(file)).toBe('twee');
});

test('a byte order mark and line endings are kept', async () => {
  const { vault, store } = await openVault({ 'a.md': '\ufeffeen\r\n' });
  await vault.process(fileAt(vault, 'a.md'), (text) => `${text}twee\r\n`);
  expect(store.text('a.md')).toBe('\ufeffeen\r\ntwee\r\n');
});

test('rename keeps the object, and everything below a folder goes with it', async () => {
  const { vault, told } = await openVault({ 'map/sub/a.md': '', 'doel/x.md': '' });
  const file = fileAt(vault, 'map/sub/a.md');
  const folder = vault.getFolderByPath('map');
  await vault.rename(folder!, 'doel/map');
  expect(told).toEqual([
    'rename map > doel/map',
    'rename map/sub > doel/map/sub',
    'rename map/sub/a.md > doel/map/sub/a.md',
  ]);
  expect(vault.getFileByPath('doel/map/sub/a.md')).toBe(file);
  expect(vault.getFolderByPath('doel')?.children).toContain(folder);
  expect(vault.getRoot().children.map((child) => child.path)).toEqual(['doel']);
});

test('nothing is renamed over what is there', async () => {
  const { vault, store } = await openVault({ 'a.md': 'a', 'b.md': 'b' });
  await expect(vault.rename(fileAt(vault, 'a.md'), 'b.md')).rejects.toThrow(
    'Destination file already exists!',
  );
  expect([store.text('a.md'), store.text('b.md')]).toEqual(['a', 'b']);
});

test('deleting a folder tells of what it held first', async () => {
  const { vault, told, store } = await openVault({ 'map/sub/a.md': '' });
  await vault.delete(vault.getFolderByPath('map')!, true);
  expect(told).toEqual(['delete map/sub/a.md', 'delete map/sub', 'delete map']);
  expect(store.paths()).toEqual([]);
});

test('the trash is a hidden folder of the vault', async () => {
  const { vault, store, told } = await openVault({ 'a.md': 'a' });
  await vault.trash(fileAt(vault, 'a.md'), false);
  expect(store.paths()).toEqual(['.trash', '.trash/a.md']);
  expect(told).toEqual(['delete a.md']);
});

test('copy takes a folder with all it holds, hidden files too', async () => {
  const { vault, store } = await openVault({ 'map/a.md': 'a', 'map/.b': 'b' });
  await vault.copy(vault.getFolderByPath('map')!, 'kopie');
  expect([store.text('kopie/a.md'), store.text('kopie/.b')]).toEqual(['a', 'b']);
  await expect(vault.copy(fileAt(vault, 'map/a.md'), 'kopie/a.md')).rejects.toThrow('already exists');
});

test('recurseChildren goes through a folder, itself first', async () => {
  const { vault } = await openVault({ 'a/b.md': '', 'a/c/d.md': '' });
  const paths: string[] = [];
  Vault.recurseChildren(vault.getFolderByPath('a')!, (file) => paths.push(file.path));
  expect(paths).toEqual(['a', 'a/b.md', 'a/c', 'a/c/d.md']);
});

import { expect, test } from 'vitest';
import { MemoryStore } from '../../../obsidian/vault/memoryStore.mts';
import { Vault } from '../../../obsidian/vault/vault.mts';
import { fileAt, openVault } from './support.mts';

test('changes of one file wait for each other, and none is lost', async () => {
  const { vault, store } = await openVault({ 'a.md': '' });
  const file = fileAt(vault, 'a.md');
  const add = (text: string): Promise<string> => vault.process(file, (before) => before + text);
  await Promise.all(Array.from({ length: 20 }, (_, number) => add(`${number},`)));
  expect(store.text('a.md')).toBe(Array.from({ length: 20 }, (_, number) => `${number},`).join(''));
});

test('what another program wrote in between is not overwritten: the change is made on its text', async () => {
  const { vault, store } = await openVault({ 'a.md': 'een\n' });
  const seen: string[] = [];
  await vault.process(fileAt(vault, 'a.md'), (text) => {
    seen.push(text);
    if (seen.length === 1) store.outside.write('a.md', 'van buiten\n');
    return `${text}twee\n`;
  });
  expect(seen).toEqual(['een\n', 'van buiten\n']);
  expect(store.text('a.md')).toBe('van buiten\ntwee\n');
});

test('what the function throws reaches the caller, and the file stays as it was', async () => {
  const { vault, store, told } = await openVault({ 'a.md': 'een' });
  const fail = (): string => {
    throw new Error('regel is weg');
  };
  await expect(vault.process(fileAt(vault, 'a.md'), fail)).rejects.toThrow('regel is weg');
  expect([store.text('a.md'), told]).toEqual(['een', []]);
});

test('an unchanged text is not written', async () => {
  const { vault, told } = await openVault({ 'a.md': 'een' });
  await vault.process(fileAt(vault, 'a.md'), (text) => text);
  expect(told).toEqual([]);
});

test('a change asked for during a rename lands in the renamed file', async () => {
  const { vault, store } = await openVault({ 'a.md': 'een' });
  const file = fileAt(vault, 'a.md');
  await Promise.all([vault.rename(file, 'b.md'), vault.process(file, (text) => `${text} twee`)]);
  expect(store.paths()).toEqual(['b.md']);
  expect(store.text('b.md')).toBe('een twee');
});

test('the adapter and the vault wait for each other', async () => {
  const { vault, store } = await openVault({ 'a.md': '' });
  const file = fileAt(vault, 'a.md');
  await Promise.all([
    vault.process(file, (text) => `${text}1`),
    vault.adapter.process('a.md', (text) => `${text}2`),
    vault.process(file, (text) => `${text}3`),
  ]);
  expect(store.text('a.md')).toBe('123');
});

test('a failed write does not hold up the next one', async () => {
  class Failing extends MemoryStore {
    failing = true;
    override async write(...args: Parameters<MemoryStore['write']>): ReturnType<MemoryStore['write']> {
      if (this.failing) throw new Error('schijf vol');
      return super.write(...args);
    }
  }
  const store = new Failing({ 'a.md': 'een' });
  const vault = new Vault(store);
  await vault.load();
  await expect(vault.modify(fileAt(vault, 'a.md'), 'twee')).rejects.toThrow('schijf vol');
  store.failing = false;
  await vault.modify(fileAt(vault, 'a.md'), 'drie');
  expect(store.text('a.md')).toBe('drie');
});

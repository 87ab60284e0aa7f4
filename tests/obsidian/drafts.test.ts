import type { Plugin } from 'obsidian';
import { App } from 'obsidian-test-mocks/obsidian';
import { describe, expect, test } from 'vitest';

import { createDrafts, type Drafts } from '@/obsidian/drafts';
import { noteKey, pathNow } from '@/obsidian/renamedNotes';

interface Vault {
  readonly app: Plugin['app'];
  readonly drafts: Drafts;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Another start of the plugin, which finds what is on the device and knows of no rename. */
  readonly again: () => Drafts;
  readonly onDevice: () => string[];
}

/** A vault with these notes, all of which may be empty, and what the device keeps for it. */
function vaultWith(...paths: string[]): Vault {
  const files = Object.fromEntries(paths.map((path) => [path, '']));
  const app = App.createConfigured__({ files }).asOriginalType__();
  const device = new Map<string, unknown>();
  Object.assign(app, {
    loadLocalStorage: (key: string) => device.get(key) ?? null,
    saveLocalStorage: (key: string, draft: unknown) =>
      draft === null ? device.delete(key) : device.set(key, draft),
  });
  const start = (): Drafts => createDrafts({ app, registerEvent: () => undefined } as unknown as Plugin);
  return {
    app,
    drafts: start(),
    rename: async (from, to) => {
      const file = app.vault.getAbstractFileByPath(from);
      if (!file) throw new Error(`no ${from}`);
      await app.vault.rename(file, to);
    },
    again: start,
    onDevice: () => [...device.keys()],
  };
}

const keys = [
  'capture:%',
  'capture:%#private',
  'capture:%#2',
  'presenter:%#MB',
  'question-%',
  'own-part-%',
  'look-back-%',
  'finish:%',
  'parting:%',
  'phases:%',
  'hand-over:%',
  'begun-alone:%',
  'start:%',
  'choose:%',
  'alone-%',
  'reflection-%',
  'opening:%',
  'answer:%#iv-t12345',
];
const at = (key: string, path: string): string => key.replace('%', path);

describe('a draft of a note', () => {
  test.each(keys)('%s goes along when the note is renamed, and is found there the next time', async (key) => {
    const { drafts, rename, again } = vaultWith('a.md');
    drafts.save(at(key, 'a.md'), 'half');
    await rename('a.md', 'b-a.md');
    expect(drafts.load(at(key, 'b-a.md'))).toBe('half');
    expect([again().load(at(key, 'b-a.md')), again().load(at(key, 'a.md'))]).toEqual(['half', null]);
  });

  test('what is typed under the old path until the screen has followed is kept with the note', async () => {
    const { drafts, rename, again } = vaultWith('a.md');
    drafts.save('capture:a.md', 'half');
    await rename('a.md', 'b.md');
    expect(drafts.load('capture:a.md')).toBe('half');
    drafts.save('capture:a.md', 'half a line');
    expect(again().load('capture:b.md')).toBe('half a line');
  });

  test('is not given to another note that is made where the note was', async () => {
    const { app, drafts, rename } = vaultWith('a.md');
    drafts.save('capture:a.md', 'half');
    await rename('a.md', 'b.md');
    await app.vault.create('a.md', '');
    expect([drafts.load('capture:a.md'), drafts.load('capture:b.md')]).toEqual([null, 'half']);
  });

  test('changes places with another when their notes do', async () => {
    const { drafts, rename } = vaultWith('a.md', 'b.md');
    drafts.save('capture:a.md', 'of a');
    drafts.save('capture:b.md', 'of b');
    await rename('a.md', 'c.md');
    await rename('b.md', 'a.md');
    await rename('c.md', 'b.md');
    expect([drafts.load('capture:a.md'), drafts.load('capture:b.md')]).toEqual(['of b', 'of a']);
  });

  test('stays when the note is deleted, and is there when it comes back', async () => {
    const { app, drafts } = vaultWith('a.md');
    const file = app.vault.getFileByPath('a.md');
    drafts.save('capture:a.md', 'half');
    if (file) await app.fileManager.trashFile(file);
    await app.vault.create('a.md', '');
    expect(drafts.load('capture:a.md')).toBe('half');
  });

  test('joins what was left by a deleted note in whose place the note comes: no word is lost', async () => {
    const { app, drafts, rename } = vaultWith('a.md', 'a (copy).md');
    const file = app.vault.getFileByPath('a.md');
    drafts.save('capture:a.md', 'left');
    drafts.save('question-a.md', 'asked');
    drafts.save('capture:a (copy).md', 'typed');
    if (file) await app.fileManager.trashFile(file);
    await rename('a (copy).md', 'a.md');
    expect([drafts.load('capture:a.md'), drafts.load('question-a.md')]).toEqual(['left\ntyped', 'asked']);
  });

  test('a form that names its note names it still', async () => {
    const { drafts, rename } = vaultWith('a.md');
    drafts.save('start:a.md', { casus: 'a.md', question: 'How?', rows: ['a.md'] });
    await rename('a.md', 'b.md');
    expect(drafts.load('start:b.md')).toEqual({ casus: 'b.md', question: 'How?', rows: ['a.md'] });
  });

  test('kept by the version before is found, moves with its note from then on, and is gone once used', async () => {
    const { app, drafts, rename, onDevice } = vaultWith('a.md');
    app.saveLocalStorage('intervisie-draft-capture:a.md', 'earlier');
    expect(drafts.load('capture:a.md')).toBe('earlier');
    await rename('a.md', 'b.md');
    expect(drafts.load('capture:b.md')).toBe('earlier');
    drafts.save('capture:b.md', null);
    expect(onDevice()).toEqual([]);
  });

  test('nothing is left on the device of what was used or thrown away', async () => {
    const { app, drafts, rename, onDevice } = vaultWith('a.md');
    app.saveLocalStorage('intervisie-draft-capture:a.md#private', 'earlier');
    keys.forEach((key) => drafts.save(at(key, 'a.md'), 'half'));
    await rename('a.md', 'b.md');
    keys.forEach((key) => drafts.save(at(key, 'a.md'), null));
    expect(onDevice()).toEqual([]);
  });

  test('what can not be read is no draft', () => {
    const { app, drafts } = vaultWith('a.md');
    app.saveLocalStorage('intervisie-drafts-of-a.md', 'broken');
    expect(drafts.load('capture:a.md')).toBeNull();
  });
});

test.each(['reminders', 'casus  How does a.md go?', 'new-method:gibbs', 'opening:', 'half-year-2026-H2'])(
  'the draft of a form that is about no one note stays where it is: %s',
  (key) => {
    const { drafts, again, onDevice } = vaultWith('a.md');
    drafts.save(key, { text: 'half' });
    expect(again().load(key)).toEqual({ text: 'half' });
    expect(onDevice()).toEqual([`intervisie-draft-${key}`]);
    drafts.save(key, null);
    expect(onDevice()).toEqual([]);
  },
);

describe('a note that is renamed', () => {
  test('is found by every path that it had, and has one key', async () => {
    const { app, rename } = vaultWith('a.md', 'other.md');
    const key = noteKey(app, 'a.md');
    await rename('a.md', 'b.md');
    await rename('b.md', 'c.md');
    expect(['a.md', 'b.md', 'c.md'].map((path) => pathNow(app, path))).toEqual(['c.md', 'c.md', 'c.md']);
    expect(['a.md', 'c.md'].map((path) => noteKey(app, path))).toEqual([key, key]);
    expect(noteKey(app, 'other.md')).not.toBe(key);
  });

  test('is another than the one that is made where it was', async () => {
    const { app, rename } = vaultWith('a.md');
    const key = noteKey(app, 'a.md');
    await rename('a.md', 'b.md');
    await app.vault.create('a.md', '');
    expect(pathNow(app, 'a.md')).toBe('a.md');
    expect(noteKey(app, 'a.md')).not.toBe(key);
  });
});

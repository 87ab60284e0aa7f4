import { describe, expect, test } from 'vitest';

import { createSettingsStore, type PluginData } from '@/obsidian/settingsStore';

const dir = '.config/plugins/intervisie';
const path = `${dir}/data.json`;
const beside = `${dir}/data.damaged.json`;

/** A plugin's folder as files in memory. `throws` is a host whose loadData fails on a file that it can't read. */
function pluginOn(files: Record<string, string>, throws = false): PluginData {
  const load = (): unknown => {
    try {
      return JSON.parse(files[path] ?? 'null');
    } catch (error) {
      if (throws) throw error;
      return null;
    }
  };
  return {
    manifest: { dir },
    loadData: async () => load(),
    saveData: async (data) => void (files[path] = JSON.stringify(data)),
    app: {
      vault: {
        adapter: {
          exists: async (one) => one in files,
          read: async (one) => files[one] ?? '',
          write: async (one, text) => void (files[one] = text),
        },
      },
    },
  };
}

describe('a damaged data.json', () => {
  const damaged = '{"initials": "MB", ';

  test.each([true, false])('is told and left alone on load (loadData throws: %s)', async (throws) => {
    const files = { [path]: damaged };
    const store = createSettingsStore(pluginOn(files, throws));
    expect(await store.load()).toEqual({ wasReadable: false });
    expect(files).toEqual({ [path]: damaged });
  });

  test('is kept beside the new one at the first change', async () => {
    const files: Record<string, string> = { [path]: damaged };
    const store = createSettingsStore(pluginOn(files));
    await store.load();
    await store.change({ initials: 'AK' });
    expect(files[beside]).toBe(damaged);
    expect(JSON.parse(files[path] ?? '')).toMatchObject({ initials: 'AK' });
  });

  test('does not push out one that was kept before', async () => {
    const files: Record<string, string> = { [path]: damaged, [beside]: 'eerder' };
    const store = createSettingsStore(pluginOn(files));
    await store.change({ initials: 'AK' });
    expect(files[beside]).toBe(`eerder\n${damaged}`);
  });
});

test('no data.json is readable, and nothing is written on load', async () => {
  const files = {};
  expect(await createSettingsStore(pluginOn(files)).load()).toEqual({ wasReadable: true });
  expect(files).toEqual({});
});

test('a change keeps what another device has written meanwhile', async () => {
  const files: Record<string, string> = { [path]: '{"language":"nl"}' };
  const store = createSettingsStore(pluginOn(files));
  await store.load();
  files[path] = '{"language":"en","newer":1}';
  await store.change({ initials: 'MB' });
  expect(JSON.parse(files[path])).toMatchObject({ language: 'en', newer: 1, initials: 'MB' });
  expect(store.settings.value).toMatchObject({ language: 'en', initials: 'MB' });
});

test('of changes that follow each other at once, all are kept', async () => {
  const files: Record<string, string> = {};
  const store = createSettingsStore(pluginOn(files));
  await Promise.all([store.change({ initials: 'MB' }), store.change({ language: 'nl' })]);
  expect(JSON.parse(files[path] ?? '')).toMatchObject({ initials: 'MB', language: 'nl' });
});

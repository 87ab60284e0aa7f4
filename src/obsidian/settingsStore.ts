import { signal, type ReadonlySignal } from '@preact/signals';
import type { DataAdapter, Plugin } from 'obsidian';

import { isReadable, parseSettings, type Settings } from '@/domain/settings/settings';

/** The settings as a signal. Written only when the user changes one. */
export interface SettingsStore {
  readonly settings: ReadonlySignal<Settings>;
  /** Reads data.json again; damaged data gives defaults and is left alone until the user changes something. */
  load(): Promise<{ readonly wasReadable: boolean }>;
  /** Changes some settings and keeps the others as the file has them by now, which another device may have written. */
  change(values: Partial<Settings>): Promise<void>;
}

/** What the store needs of the plugin: its data, and the folder in which that lies. */
export interface PluginData extends Pick<Plugin, 'loadData' | 'saveData'> {
  readonly manifest: Pick<Plugin['manifest'], 'dir'>;
  readonly app: { readonly vault: { readonly adapter: Pick<DataAdapter, 'exists' | 'read' | 'write'> } };
}

const damagedName = 'data.damaged.json';

export function createSettingsStore(plugin: PluginData): SettingsStore {
  const settings = signal(parseSettings(null));
  let last: Promise<void> = Promise.resolve();
  const save = async (values: Partial<Settings>): Promise<void> => {
    await keepDamaged(plugin);
    settings.value = parseSettings({ ...record(await readData(plugin)), ...values });
    await plugin.saveData(settings.value);
  };
  return {
    settings,
    load: async () => {
      const [data, damaged] = [await readData(plugin), await readDamaged(plugin)];
      settings.value = parseSettings(data);
      return { wasReadable: damaged === null };
    },
    change: (values) => {
      settings.value = parseSettings({ ...settings.value, ...values });
      last = last.catch(() => undefined).then(() => save(values));
      return last;
    },
  };
}

const record = (data: unknown): object => (typeof data === 'object' && data !== null ? data : {});

/** Obsidian may throw on a file that it can't read, or give null; both count as nothing. */
async function readData(plugin: PluginData): Promise<unknown> {
  try {
    return (await plugin.loadData()) as unknown;
  } catch {
    return null;
  }
}

/** The text of a data.json that holds no settings; null when it is fine or absent. */
async function readDamaged({ app: { vault }, manifest: { dir } }: PluginData): Promise<string | null> {
  const path = `${dir ?? ''}/data.json`;
  if (dir === undefined || !(await vault.adapter.exists(path))) return null;
  const text = await vault.adapter.read(path);
  return isReadable(text) ? null : text;
}

/** Keeps a damaged file beside the one that is about to be written, and never over an earlier one. */
async function keepDamaged(plugin: PluginData): Promise<void> {
  const text = await readDamaged(plugin);
  if (text === null) return;
  const { adapter } = plugin.app.vault;
  const beside = `${plugin.manifest.dir ?? ''}/${damagedName}`;
  const earlier = (await adapter.exists(beside)) ? `${await adapter.read(beside)}\n` : '';
  await adapter.write(beside, earlier + text);
}

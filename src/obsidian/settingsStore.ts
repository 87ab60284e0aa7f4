import { signal, type ReadonlySignal } from '@preact/signals';
import type { Plugin } from 'obsidian';

import { parseSettings, type Settings } from '@/domain/settings/settings';

/** The settings as a signal. Written only when the user changes one. */
export interface SettingsStore {
  readonly settings: ReadonlySignal<Settings>;
  /** Reads data.json again; damaged data gives defaults and is left alone until the user changes something. */
  load(): Promise<{ readonly wasReadable: boolean }>;
  change(values: Partial<Settings>): Promise<void>;
}

export function createSettingsStore(plugin: Plugin): SettingsStore {
  const settings = signal(parseSettings(null));
  return {
    settings,
    load: async () => {
      const data = await readData(plugin);
      settings.value = parseSettings(data.value);
      return { wasReadable: data.wasReadable };
    },
    change: async (values) => {
      settings.value = parseSettings({ ...settings.value, ...values });
      await plugin.saveData(settings.value);
    },
  };
}

async function readData(plugin: Plugin): Promise<{ value: unknown; wasReadable: boolean }> {
  try {
    return { value: await plugin.loadData(), wasReadable: true };
  } catch {
    return { value: null, wasReadable: false };
  }
}

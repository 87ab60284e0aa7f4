import type { PluginManifest } from 'obsidian';
import type { Vault } from '../vault/vault.mts';
import { readJson } from './configFiles.mts';

/** Where a plugin keeps its settings. */
export function dataPath(vault: Vault, { id, dir }: Pick<PluginManifest, 'id' | 'dir'>): string {
  return `${dir ?? `${vault.configDir}/plugins/${id}`}/data.json`;
}

/** The settings of one plugin: plain JSON beside its code. */
export function pluginData(
  vault: Vault,
  manifest: PluginManifest,
): { load: () => Promise<unknown>; save: (data: unknown) => Promise<void> } {
  const path = dataPath(vault, manifest);
  return {
    load: () => readJson(vault, path),
    save: (data) => vault.adapter.write(path, JSON.stringify(data, null, 2)),
  };
}

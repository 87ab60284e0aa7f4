import type { PluginManifest } from 'obsidian';
import { nameOf } from '../core/paths.mts';
import type { Vault } from '../vault/vault.mts';
import { readConfig } from './configFiles.mts';

/** The manifests of the plugins in the vault, by id. A folder without a readable one is passed over. */
export async function readManifests(vault: Vault): Promise<Record<string, PluginManifest>> {
  const folder = `${vault.configDir}/plugins`;
  if (!(await vault.adapter.exists(folder))) return {};
  const { folders } = await vault.adapter.list(folder);
  const found = await Promise.all(folders.map((dir) => readManifest(vault, nameOf(dir))));
  return Object.fromEntries(
    found.filter((manifest) => manifest !== null).map((manifest) => [manifest.id, manifest]),
  );
}

async function readManifest(vault: Vault, folder: string): Promise<PluginManifest | null> {
  const manifest = (await readConfig(vault, `plugins/${folder}/manifest.json`)) as PluginManifest | null;
  return manifest?.id ? { ...manifest, dir: `${vault.configDir}/plugins/${folder}` } : null;
}

export function readCode(vault: Vault, manifest: PluginManifest): Promise<string> {
  return vault.adapter.read(`${manifest.dir ?? ''}/main.js`);
}

/** Null when the plugin has no styles of its own. */
export async function readStyles(vault: Vault, manifest: PluginManifest): Promise<string | null> {
  const path = `${manifest.dir ?? ''}/styles.css`;
  return (await vault.adapter.exists(path)) ? vault.adapter.read(path) : null;
}

/** Puts the plugin's styles in a document; returns what takes them out. */
export function addStyles(styles: string, id: string, doc: Document): () => void {
  const el = doc.createElement('style');
  el.dataset['plugin'] = id;
  el.textContent = styles;
  doc.head.append(el);
  return () => el.remove();
}

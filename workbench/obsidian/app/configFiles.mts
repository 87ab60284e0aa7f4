import type { Vault } from '../vault/vault.mts';

/** The value of a JSON file at a path; null when it is absent. @throws SyntaxError when it is damaged. */
export async function readJson(vault: Vault, path: string): Promise<unknown> {
  if (!(await vault.adapter.exists(path))) return null;
  return JSON.parse(await vault.adapter.read(path)) as unknown;
}

/** A file of the vault's configuration, null when it is absent or damaged: the app starts all the same. */
export async function readConfig(vault: Vault, name: string): Promise<unknown> {
  try {
    return await readJson(vault, `${vault.configDir}/${name}`);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    console.error(`${vault.configDir}/${name} cannot be read:`, error);
    return null;
  }
}

export async function writeConfig(vault: Vault, name: string, value: unknown): Promise<void> {
  if (!(await vault.adapter.exists(vault.configDir))) await vault.adapter.mkdir(vault.configDir);
  await vault.adapter.write(`${vault.configDir}/${name}`, JSON.stringify(value, null, 2));
}

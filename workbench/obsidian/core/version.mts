/** The release of the Obsidian API that the workbench follows. */
export const apiVersion = '1.13.1';

/** Whether the API is at least of this version (`1.8.7`). */
export function requireApiVersion(version: string): boolean {
  const [ours, wanted] = [apiVersion, version].map((text) => text.split('.').map(Number));
  for (const part of [0, 1, 2]) {
    const difference = (ours?.[part] ?? 0) - (wanted?.[part] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

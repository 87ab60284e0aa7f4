import type { VaultContext } from '../../support/vaultContext';

/** Gives a vault as much of an app as opening a note takes, and whatever else; returns the paths that were opened. */
export function appThatOpens({ context, notes }: VaultContext, more: object = {}): string[] {
  const opened: string[] = [];
  const leaf = { view: null, openFile: async ({ path }: { path: string }) => void opened.push(path) };
  const app = {
    vault: { getFileByPath: (path: string) => (notes.has(path) ? { path } : null) },
    workspace: {
      getLeavesOfType: () => [],
      getLeaf: () => leaf,
      setActiveLeaf: () => undefined,
      getActiveViewOfType: () => null,
    },
    metadataCache: context.app.metadataCache,
    ...more,
  };
  Object.assign(context, { app });
  return opened;
}

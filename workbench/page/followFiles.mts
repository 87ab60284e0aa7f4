import type { App } from '../obsidian/app/app.mts';

/** Keeps what the workspace remembers of files in step with the vault. */
export function followFiles({ vault, viewRegistry, workspace }: App): void {
  vault.on('rename', (file, oldPath) => workspace.recentFiles.rename(oldPath, file.path));
  vault.on('delete', (file) => workspace.recentFiles.remove(file.path));
  const rebuild = (type: string): void => {
    for (const leaf of workspace.getLeavesOfType(type)) if (!leaf.isDeferred) void leaf.rebuildView();
  };
  viewRegistry.on('view-registered', (type) => rebuild(String(type)));
  viewRegistry.on('view-unregistered', (type) => rebuild(String(type)));
}

import type { App } from '../../app/app.mts';
import { Platform } from '../../core/platform.mts';
import { parseLayout, type LayoutJson } from './layoutJson.mts';

/** Where the layout is kept: a phone has one of its own, as in Obsidian. */
function layoutPath(app: App): string {
  const name = Platform.isMobile ? 'workspace-mobile.json' : 'workspace.json';
  return `${app.vault.configDir}/${name}`;
}

/** The layout of last time; null when there is none, or none that can be read. */
export async function loadLayout(app: App): Promise<LayoutJson | null> {
  const path = layoutPath(app);
  const { adapter } = app.vault;
  if (!(await adapter.exists(path))) return null;
  return parseLayout(await adapter.read(path));
}

export async function saveLayout(app: App, layout: LayoutJson): Promise<void> {
  await app.vault.adapter.write(layoutPath(app), JSON.stringify(layout, null, 2));
}

import type { App } from 'obsidian';
import * as v from 'valibot';

import type { TaskStyle } from '@/domain/actions/actionLine';

const tasksSettings = v.object({
  globalFilter: v.fallback(v.string(), ''),
  taskFormat: v.fallback(v.string(), ''),
});

/** How the Tasks plugin of this vault writes tasks, from its own settings file; null when it is not installed. */
export async function readTasksPluginStyle(app: App): Promise<TaskStyle | null> {
  const path = `${app.vault.configDir}/plugins/obsidian-tasks-plugin/data.json`;
  if (!(await app.vault.adapter.exists(path))) return null;
  const { globalFilter, taskFormat } = v.parse(tasksSettings, parseJson(await app.vault.adapter.read(path)));
  return { globalFilter, format: taskFormat === 'dataview' ? 'dataview' : 'emoji' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

import type { App } from 'obsidian';
import * as v from 'valibot';

import type { ToggleLine } from '@/domain/actions/repeating';

type Toggle = (line: string, path: string) => unknown;

/** The Tasks plugin's own way to give its API to others, as its documentation has it: `apiV1`, since 7.2.0. */
const tasksApi = v.object({
  plugins: v.object({
    plugins: v.object({
      'obsidian-tasks-plugin': v.object({
        apiV1: v.object({
          executeToggleTaskDoneCommand: v.custom<Toggle>((value) => typeof value === 'function'),
        }),
      }),
    }),
  }),
});

/**
 * Ticks a task line in a note as the Tasks plugin of this vault does; null when it is not there. A line that it fails on
 * is given back as it was.
 */
export function tasksToggle(app: App, path: string): ToggleLine | null {
  const found = v.safeParse(tasksApi, app);
  if (!found.success) return null;
  const { apiV1 } = found.output.plugins.plugins['obsidian-tasks-plugin'];
  return (line) => {
    try {
      const toggled = apiV1.executeToggleTaskDoneCommand(line, path);
      return typeof toggled === 'string' ? toggled : line;
    } catch {
      return line;
    }
  };
}

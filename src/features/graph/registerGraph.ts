import type { Plugin } from 'obsidian';

import type { Context } from '@/context';
import { drawCanvas } from './drawCanvas';
import { openThemeForm } from './themeForm';

const icon = 'waypoints';

/** Registers drawing the casus that is open, or a theme, as a canvas. */
export function registerGraph(plugin: Plugin, context: Context): void {
  const words = context.texts().graph;
  plugin.addCommand({
    id: 'draw-casus',
    name: words.drawCasus,
    icon,
    checkCallback: (isAsked) => {
      const path = context.app.workspace.getActiveFile()?.path ?? '';
      if (context.index.value?.notes.get(path)?.type !== 'casus') return false;
      if (!isAsked) void drawCanvas(context, { casus: path });
      return true;
    },
  });
  plugin.addCommand({
    id: 'draw-theme',
    name: words.drawTheme,
    icon,
    callback: () => openThemeForm(context),
  });
}

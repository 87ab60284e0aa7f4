import type { Command, Hotkey } from 'obsidian';

export interface Details {
  /** As `Mod+Shift+P`. */
  readonly keys?: string;
  /** Whether the command can be carried out now; always, when not said. */
  readonly when?: () => boolean;
}

/** One of the workbench's own commands. */
export function ownCommand(
  id: string,
  name: string,
  icon: string,
  run: () => unknown,
  { keys, when }: Details = {},
): Command {
  const hotkeys = keys ? [toHotkey(keys)] : [];
  if (!when) return { id, name, icon, hotkeys, callback: () => void run() };
  const checkCallback = (checking: boolean): boolean => {
    const can = when();
    if (can && !checking) void run();
    return can;
  };
  return { id, name, icon, hotkeys, checkCallback };
}

function toHotkey(keys: string): Hotkey {
  const parts = keys.split('+');
  return { modifiers: parts.slice(0, -1) as Hotkey['modifiers'], key: parts.at(-1) ?? '' };
}

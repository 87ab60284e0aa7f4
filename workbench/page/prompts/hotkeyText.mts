import type { Hotkey } from 'obsidian';
import { Platform } from '../../obsidian/core/platform.mts';

/** A hotkey as people read it: `Ctrl + Shift + P`, on a Mac `⌘ ⇧ P`. */
export function hotkeyText({ modifiers, key }: Hotkey): string {
  const mac = Platform.isMacOS;
  const names: Record<string, string> = mac
    ? { Mod: '⌘', Meta: '⌘', Ctrl: '⌃', Alt: '⌥', Shift: '⇧' }
    : { Mod: 'Ctrl', Meta: 'Win' };
  const arrows: Record<string, string> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓' };
  const last = arrows[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return [...modifiers.map((modifier) => names[modifier] ?? modifier), last].join(mac ? ' ' : ' + ');
}

// @vitest-environment happy-dom
import type { Hotkey } from 'obsidian';
import { afterEach, expect, it, vi } from 'vitest';
import { hotkeyText } from '../../page/prompts/hotkeyText.mts';

afterEach(() => vi.unstubAllGlobals());

const on = (userAgent: string): unknown => vi.stubGlobal('navigator', { userAgent });

const hotkeys: [Hotkey, string, string][] = [
  [{ modifiers: ['Mod', 'Shift'], key: 'p' }, 'Ctrl + Shift + P', '⌘ ⇧ P'],
  [{ modifiers: ['Mod', 'Alt'], key: 'ArrowLeft' }, 'Ctrl + Alt + ←', '⌘ ⌥ ←'],
  [{ modifiers: ['Ctrl'], key: 'Tab' }, 'Ctrl + Tab', '⌃ Tab'],
  [{ modifiers: ['Meta'], key: ',' }, 'Win + ,', '⌘ ,'],
  [{ modifiers: [], key: 'F2' }, 'F2', 'F2'],
];

it.each(hotkeys)('%j reads as on the keyboard', (hotkey, elsewhere, onMac) => {
  on('Mozilla/5.0 (X11; Linux x86_64)');
  expect(hotkeyText(hotkey)).toBe(elsewhere);
  on('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)');
  expect(hotkeyText(hotkey)).toBe(onMac);
});

// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Keymap } from '../../../obsidian/core/keymap.mts';
import { Scope } from '../../../obsidian/core/scope.mts';

function press(init: KeyboardEventInit): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  window.dispatchEvent(event);
  return event;
}

function listening(): { keymap: Keymap; root: Scope; heard: string[]; stop: () => void } {
  const root = new Scope();
  const keymap = new Keymap(root);
  return { keymap, root, heard: [], stop: keymap.listenTo(window) };
}

test('a handler gets its key with exactly its modifiers', () => {
  const { root, heard, stop } = listening();
  root.register(['Mod'], 'p', () => void heard.push('palette'));
  press({ key: 'p', code: 'KeyP' });
  press({ key: 'P', code: 'KeyP', ctrlKey: true, shiftKey: true });
  press({ key: 'p', code: 'KeyP', ctrlKey: true });
  expect(heard).toEqual(['palette']);
  stop();
});

test('null stands for any modifiers and any key', () => {
  const { root, heard, stop } = listening();
  root.register(null, null, (_evt, ctx) => void heard.push(`${ctx.modifiers ?? ''}+${ctx.vkey}`));
  press({ key: '!', code: 'Digit1', shiftKey: true });
  expect(heard).toEqual(['Shift+1']);
  stop();
});

test('false uses the event up', () => {
  const { root, stop } = listening();
  root.register([], 'Enter', () => false);
  root.register([], 'Escape', () => undefined);
  expect(press({ key: 'Enter' }).defaultPrevented).toBe(true);
  expect(press({ key: 'Escape' }).defaultPrevented).toBe(false);
  stop();
});

test('only the scope on top hears a key, and its parent what it leaves', () => {
  const { keymap, root, heard, stop } = listening();
  root.register([], 'a', () => void heard.push('root'));
  const child = new Scope(root);
  child.register([], 'b', () => void heard.push('child'));
  const alone = new Scope();
  keymap.pushScope(child);
  press({ key: 'a' });
  press({ key: 'b' });
  keymap.pushScope(alone);
  press({ key: 'a' });
  keymap.popScope(alone);
  keymap.popScope(child);
  press({ key: 'b' });
  expect(heard).toEqual(['root', 'child']);
  stop();
});

test('typing with an input method is nobody’s shortcut', () => {
  const { root, heard, stop } = listening();
  root.register([], 'Enter', () => void heard.push('enter'));
  press({ key: 'Enter', isComposing: true });
  expect(heard).toEqual([]);
  stop();
});

test.each([
  [{}, false],
  [{ button: 1 }, 'tab'],
  [{ ctrlKey: true }, 'tab'],
  [{ ctrlKey: true, altKey: true }, 'split'],
  [{ ctrlKey: true, altKey: true, shiftKey: true }, 'window'],
  [{ shiftKey: true }, false],
])('a click with %j opens %s', (init, where) => {
  expect(Keymap.isModEvent(new MouseEvent('click', init))).toBe(where);
});

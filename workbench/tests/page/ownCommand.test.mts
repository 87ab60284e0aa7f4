import { expect, it } from 'vitest';
import { ownCommand } from '../../page/commands/ownCommand.mts';

it('keys are a hotkey with the last of them as its key', () => {
  const { hotkeys } = ownCommand('a', 'A', 'x', () => undefined, { keys: 'Mod+Alt+ArrowLeft' });
  expect(hotkeys).toEqual([{ modifiers: ['Mod', 'Alt'], key: 'ArrowLeft' }]);
});

it('a command without a condition always runs', () => {
  let runs = 0;
  const command = ownCommand('a', 'A', 'x', () => (runs += 1));
  command.callback?.();
  expect([runs, command.checkCallback, command.hotkeys]).toEqual([1, undefined, []]);
});

it.each([true, false])('a command runs only when it can (%s), and never when it is only asked', (can) => {
  let runs = 0;
  const command = ownCommand('a', 'A', 'x', () => (runs += 1), { when: () => can });
  expect([command.checkCallback?.(true), runs]).toEqual([can, 0]);
  expect([command.checkCallback?.(false), runs]).toEqual([can, can ? 1 : 0]);
});

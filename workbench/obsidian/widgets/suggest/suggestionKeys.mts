import type { KeymapEventListener } from 'obsidian';
import type { Scope } from '../../core/scope.mts';

interface Movable {
  move(places: number): void;
  select(index: number): void;
}

const page = 8;

/** The keys that move through a list of suggestions. */
export function registerSuggestionKeys(scope: Scope, list: Movable): void {
  const on = (key: string, act: () => void): void => {
    const listener: KeymapEventListener = (evt) => {
      if (evt.isComposing) return undefined;
      act();
      return false;
    };
    scope.register([], key, listener);
  };
  on('ArrowDown', () => list.move(1));
  on('ArrowUp', () => list.move(-1));
  on('PageDown', () => list.move(page));
  on('PageUp', () => list.move(-page));
  scope.register(['Ctrl'], 'n', () => (list.move(1), false));
  scope.register(['Ctrl'], 'p', () => (list.move(-1), false));
}

import { Scope } from '../../core/scope.mts';
import type { MenuItem } from './menuItem.mts';

interface MenuState {
  items: () => MenuItem[];
  selected: () => MenuItem | undefined;
  select: (item: MenuItem | undefined) => void;
  choose: (item: MenuItem, evt: KeyboardEvent) => void;
  hide: () => void;
}

/** Arrows, Home, End, Enter and space move and choose; Escape and Tab close. No key reaches anything else. */
export function menuScope(state: MenuState): Scope {
  const scope = new Scope();
  scope.register(null, null, (evt) => {
    const selected = state.selected();
    if (evt.key === 'Escape' || evt.key === 'Tab') state.hide();
    else if (evt.key !== 'Enter' && evt.key !== ' ') move(state, evt.key);
    else if (selected) state.choose(selected, evt);
    return false;
  });
  return scope;
}

function move(state: MenuState, key: string): void {
  const items = state.items();
  const selected = state.selected();
  const place = selected ? items.indexOf(selected) : -1;
  const targets: Record<string, number> = {
    ArrowDown: (place + 1) % items.length,
    ArrowUp: place <= 0 ? items.length - 1 : place - 1,
    Home: 0,
    End: items.length - 1,
  };
  const target = targets[key];
  if (target === undefined) return;
  state.select(items[target]);
  items[target]?.dom.scrollIntoView({ block: 'nearest' });
}

import type { MenuPositionDef } from 'obsidian';
import { inside } from '../tooltip/placement.mts';

/**
 * Places a menu with its corner at a position, turned over to the other side where the window ends. With a `width`, the
 * menu hangs below something that wide; `left` lets it end there instead of start.
 */
export function placeMenu(el: HTMLElement, position: MenuPositionDef): void {
  const { width, height } = el.getBoundingClientRect();
  const { innerWidth, innerHeight } = el.win;
  const { x, y } = position;
  const endsAt = position.overlap ? x + (position.width ?? 0) : x;
  const toLeft = position.left === true || x + width > innerWidth;
  const left = toLeft ? endsAt - width : x;
  const top = y + height > innerHeight ? y - height : y;
  el.style.left = `${inside(left, width, innerWidth)}px`;
  el.style.top = `${inside(top, height, innerHeight)}px`;
}

import { inside } from '../tooltip/placement.mts';

export type Box = Pick<DOMRect, 'left' | 'top' | 'bottom'>;

const gap = 4;

/** Places a fixed element below a place on the screen, or above it when there is no room below. */
export function placeBelow(el: HTMLElement, place: Box): void {
  const { width, height } = el.getBoundingClientRect();
  const room = el.win.innerHeight;
  const below = place.bottom + gap;
  const top = below + height <= room ? below : place.top - gap - height;
  el.style.left = `${inside(place.left, width, el.win.innerWidth)}px`;
  el.style.top = `${inside(top, height, room)}px`;
}

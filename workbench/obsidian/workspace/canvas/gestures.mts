import type { Component } from '../../core/component.mts';
import type { Point } from './geometry.mts';

export interface Moves {
  /** By pixels of the screen: what is seen moves this far. */
  panBy: (dx: number, dy: number) => void;
  /** `at` is a point of the screen, from the top left corner of the canvas. */
  zoomBy: (factor: number, at: Point) => void;
  fit: () => void;
}

/** How far a pointer moves before it drags. */
const slack = 4;

/** Dragging and the wheel pan, the wheel with Ctrl or Cmd zooms, Shift+1 shows all. */
export function listenToGestures(wrapper: HTMLElement, component: Component, moves: Moves): void {
  component.registerDomEvent(wrapper, 'wheel', (event) => onWheel(wrapper, event, moves), { passive: false });
  component.registerDomEvent(wrapper, 'pointerdown', (event) => onDown(wrapper, event, moves));
  component.registerDomEvent(wrapper, 'keydown', (event) => {
    if (!event.shiftKey || event.code !== 'Digit1' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    moves.fit();
  });
}

function onWheel(wrapper: HTMLElement, event: WheelEvent, moves: Moves): void {
  if (!event.ctrlKey && !event.metaKey && scrollsItself(event)) return;
  event.preventDefault();
  const { deltaX, deltaY } = event;
  if (event.ctrlKey || event.metaKey) moves.zoomBy(2 ** (-deltaY / 300), pointIn(wrapper, event));
  else if (event.shiftKey && deltaX === 0) moves.panBy(deltaY, 0);
  else moves.panBy(deltaX, deltaY);
}

/** A card that has the focus scrolls what it holds, where that is longer than it shows. */
function scrollsItself({ target, deltaY }: WheelEvent): boolean {
  const card = target instanceof Element ? target.closest('.canvas-node') : null;
  const page = card?.isActiveElement() ? card.querySelector('.markdown-preview-view') : null;
  if (!page) return false;
  const left = deltaY < 0 ? page.scrollTop : page.scrollHeight - page.clientHeight - page.scrollTop;
  return left >= 1;
}

export function pointIn(wrapper: HTMLElement, { clientX, clientY }: MouseEvent): Point {
  const { left, top } = wrapper.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

function onDown(wrapper: HTMLElement, event: PointerEvent, moves: Moves): void {
  const { target, button, pointerId } = event;
  if (button > 1 || (target instanceof Element && target.closest('.canvas-controls'))) return;
  let last: Point = { x: event.clientX, y: event.clientY };
  let drags = false;
  const onMove = (move: PointerEvent): void => {
    if (move.pointerId !== pointerId) return;
    const [dx, dy] = [last.x - move.clientX, last.y - move.clientY];
    if (!drags && Math.hypot(dx, dy) < slack) return;
    if (!drags) wrapper.addClass('is-dragging');
    drags = true;
    last = { x: move.clientX, y: move.clientY };
    moves.panBy(dx, dy);
  };
  const onUp = (up: PointerEvent): void => {
    if (up.pointerId !== pointerId) return;
    wrapper.removeClass('is-dragging');
    for (const type of ['pointerup', 'pointercancel'] as const) wrapper.win.removeEventListener(type, onUp);
    wrapper.win.removeEventListener('pointermove', onMove);
  };
  wrapper.win.addEventListener('pointermove', onMove);
  for (const type of ['pointerup', 'pointercancel'] as const) wrapper.win.addEventListener(type, onUp);
}

import type { CanvasColor } from 'obsidian/canvas';

/** Colours 1 to 6 are the theme's; others are written as `#rrggbb`. */
export function paint(el: HTMLElement | SVGElement, color: CanvasColor | undefined): void {
  const classes = color === undefined ? [] : classesOf(color);
  if (classes.length === 0) return;
  el.classList.add(...classes);
  const hex = rgbOf(color ?? '');
  if (hex) el.style.setProperty('--canvas-color', hex);
}

function classesOf(color: CanvasColor): string[] {
  if (/^[1-6]$/.test(color)) return ['is-themed', `mod-canvas-color-${color}`];
  return rgbOf(color) ? ['is-themed'] : [];
}

/** `#ff8000` as `255, 128, 0`, the form of the theme's colours. */
function rgbOf(color: CanvasColor): string | null {
  const digits = /^#([0-9a-f]{6})$/i.exec(color)?.[1];
  if (digits === undefined) return null;
  return [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16)).join(', ');
}

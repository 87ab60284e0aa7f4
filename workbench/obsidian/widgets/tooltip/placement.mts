import type { TooltipPlacement } from 'obsidian';

interface Corner {
  left: number;
  top: number;
}

type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom' | 'width' | 'height'>;

const opposite: Record<TooltipPlacement, TooltipPlacement> = {
  bottom: 'top',
  top: 'bottom',
  left: 'right',
  right: 'left',
};

/** Places a fixed element beside another, on the other side when there is no room, and always inside the window. */
export function placeBeside(el: HTMLElement, target: HTMLElement, side: TooltipPlacement, gap: number): void {
  const beside = target.getBoundingClientRect();
  const size = el.getBoundingClientRect();
  const wanted = cornerAt(side, beside, size, gap);
  const chosen = fits(wanted, size, el.win) ? side : opposite[side];
  const { left, top } = cornerAt(chosen, beside, size, gap);
  el.addClass(`mod-${chosen}`);
  el.style.left = `${inside(left, size.width, el.win.innerWidth)}px`;
  el.style.top = `${inside(top, size.height, el.win.innerHeight)}px`;
}

function cornerAt(side: TooltipPlacement, beside: Box, size: Box, gap: number): Corner {
  const centred = {
    left: beside.left + (beside.width - size.width) / 2,
    top: beside.top + (beside.height - size.height) / 2,
  };
  const corners: Record<TooltipPlacement, Corner> = {
    bottom: { ...centred, top: beside.bottom + gap },
    top: { ...centred, top: beside.top - gap - size.height },
    right: { ...centred, left: beside.right + gap },
    left: { ...centred, left: beside.left - gap - size.width },
  };
  return corners[side];
}

function fits({ left, top }: Corner, size: Box, win: Window): boolean {
  return left >= 0 && top >= 0 && left + size.width <= win.innerWidth && top + size.height <= win.innerHeight;
}

/** The nearest place at which something of this length lies within the room, clear of its edges. */
export function inside(start: number, length: number, room: number): number {
  const edge = 4;
  return Math.max(edge, Math.min(start, room - length - edge));
}

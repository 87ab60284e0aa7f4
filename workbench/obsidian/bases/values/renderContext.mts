import type { HoverPopover } from 'obsidian';

/** What values are drawn with. There are no popovers here. */
export class RenderContext {
  hoverPopover: HoverPopover | null = null;
}

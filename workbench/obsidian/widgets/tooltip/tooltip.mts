import type { TooltipOptions, TooltipPlacement } from 'obsidian';
import { placeBeside } from './placement.mts';

/** Milliseconds that the mouse rests on an element before its tooltip shows. */
const defaultDelay = 400;
const defaultGap = 8;

const placements: readonly TooltipPlacement[] = ['bottom', 'right', 'left', 'top'];

/** Names the element for screen readers and, on hover, for everyone; an empty text takes the name away. */
export function setTooltip(el: HTMLElement, tooltip: string, options: TooltipOptions = {}): void {
  el.setAttrs({
    'aria-label': tooltip || null,
    'data-tooltip-position': options.placement ?? null,
    'data-tooltip-classes': options.classes?.join(' ') ?? null,
    'data-tooltip-gap': options.gap ?? null,
    'data-tooltip-delay': options.delay ?? null,
  });
}

/** Shows a tooltip beside the element at once, in place of any other in that window, until the mouse leaves it. */
export function displayTooltip(
  newTargetEl: HTMLElement,
  content: string | DocumentFragment,
  options: TooltipOptions = {},
): void {
  hideTooltip(newTargetEl.doc);
  const tooltipEl = createDiv({
    cls: ['tooltip', ...(options.classes ?? [])],
    attr: { 'aria-hidden': 'true' },
  });
  tooltipEl.append(content);
  tooltipEl.createDiv('tooltip-arrow');
  newTargetEl.doc.body.appendChild(tooltipEl);
  newTargetEl.addEventListener('mouseleave', () => tooltipEl.remove(), { once: true });
  placeBeside(tooltipEl, newTargetEl, options.placement ?? 'bottom', options.gap ?? defaultGap);
}

/** Takes away what `displayTooltip` shows in this document. */
export function hideTooltip(doc: Document): void {
  for (const el of Array.from(doc.querySelectorAll('.tooltip'))) el.remove();
}

/** How an element wants its tooltip: the options that `setTooltip` left on it. */
export function tooltipOptions(el: HTMLElement): Required<TooltipOptions> {
  const { tooltipPosition, tooltipClasses, tooltipGap, tooltipDelay } = el.dataset;
  return {
    placement: placements.find((known) => known === tooltipPosition) ?? 'bottom',
    classes: tooltipClasses?.split(' ') ?? [],
    gap: Number(tooltipGap ?? defaultGap),
    delay: Number(tooltipDelay ?? defaultDelay),
  };
}

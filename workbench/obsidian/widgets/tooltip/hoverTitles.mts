import { displayTooltip, hideTooltip, tooltipOptions } from './tooltip.mts';

/** Shows the `aria-label` of whatever the mouse rests on, in one window; returns what stops it. */
export function showHoverTitles(win: Window): () => void {
  const doc = win.document;
  let shownFor: HTMLElement | null = null;
  let timer = 0;

  const forget = (): void => {
    win.clearTimeout(timer);
    shownFor = null;
    hideTooltip(doc);
  };
  const onOver = (evt: MouseEvent): void => {
    const el = labelled(evt.target);
    if (el === shownFor) return;
    forget();
    if (el) timer = win.setTimeout(() => showLabel(el), tooltipOptions((shownFor = el)).delay);
  };

  const leaving = ['mousedown', 'keydown', 'wheel'] as const;
  doc.addEventListener('mouseover', onOver);
  for (const type of leaving) doc.addEventListener(type, forget, { capture: true, passive: true });
  return () => {
    forget();
    doc.removeEventListener('mouseover', onOver);
    for (const type of leaving) doc.removeEventListener(type, forget, true);
  };
}

/** Labels of the workbench's own surfaces are for screen readers alone. */
const withTitle = '[aria-label]:not(.prompt, .menu, .suggestion-container)';

function labelled(target: EventTarget | null): HTMLElement | null {
  return target && 'closest' in target ? (target as HTMLElement).closest<HTMLElement>(withTitle) : null;
}

function showLabel(el: HTMLElement): void {
  const label = el.getAttribute('aria-label');
  if (label && el.isConnected) displayTooltip(el, label, tooltipOptions(el));
}

import { focusablesIn } from '../../widgets/modal/focusables.mts';

/** Draws anew, with what had the focus and what was scrolled to in the same place after as before. */
export function keepPlace(scrollEl: HTMLElement, draw: () => void): void {
  const { scrollTop } = scrollEl;
  const focused = focusablesIn(scrollEl).indexOf(scrollEl.doc.activeElement as HTMLElement);
  draw();
  scrollEl.scrollTop = scrollTop;
  if (focused < 0) return;
  const stops = focusablesIn(scrollEl);
  (stops[focused] ?? stops.at(-1))?.focus({ preventScroll: true });
}

/**
 * Puts the focus where one goes on in the panel of `from`: where one writes, else on the way forward. For a control that
 * has the focus and goes away.
 */
export function goOnWriting(from: EventTarget | null): void {
  const panel = from instanceof Element ? from.closest('.iv-panel') : null;
  const find = (selector: string): HTMLElement | null | undefined => panel?.querySelector(selector);
  (find('.iv-capture-text') ?? find('.iv-for-yourself textarea') ?? find('.iv-forward'))?.focus();
}

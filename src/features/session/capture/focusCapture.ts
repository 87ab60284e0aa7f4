/** Puts the cursor in the capture field of the panel that something stands in. */
export function focusCapture(within: Element): void {
  within.closest('.iv-panel')?.querySelector<HTMLElement>('.iv-capture-text')?.focus();
}

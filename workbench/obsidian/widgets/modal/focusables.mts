const candidates = [
  'a[href]',
  'button',
  'input',
  'select',
  'textarea',
  'summary',
  '[contenteditable="true"]',
  '[tabindex]',
].join(',');

/** What the Tab key can reach inside an element, in order. */
export function focusablesIn(el: HTMLElement): HTMLElement[] {
  return Array.from(el.querySelectorAll<HTMLElement>(candidates)).filter(isReachable);
}

function isReachable(el: HTMLElement): boolean {
  const disabled = 'disabled' in el && el.disabled === true;
  return !disabled && el.tabIndex >= 0 && el.checkVisibility({ visibilityProperty: true });
}

/** Keeps Tab and Shift+Tab going round inside an element. */
export function trapFocus(containerEl: HTMLElement): void {
  containerEl.addEventListener('keydown', (evt) => {
    if (evt.key !== 'Tab') return;
    const stops = focusablesIn(containerEl);
    const [first, last] = [stops.at(0), stops.at(-1)];
    const atEdge = evt.shiftKey ? first : last;
    if (evt.target !== atEdge && stops.includes(evt.target as HTMLElement)) return;
    evt.preventDefault();
    (evt.shiftKey ? last : first)?.focus();
  });
}

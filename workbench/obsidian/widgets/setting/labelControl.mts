let count = 0;

/** An id that no other element has. */
export function uniqueId(prefix: string): string {
  count += 1;
  return `${prefix}-${count}`;
}

const fields = 'input, select, textarea, [role="progressbar"]';

/** The fields inside an element, for the keyboard or to be named. */
export function fieldsIn(el: HTMLElement): HTMLElement[] {
  return Array.from(el.querySelectorAll<HTMLElement>(fields));
}

/** Names the fields that have no name of their own after the setting they stand in, for screen readers. */
export function labelFields(controlEl: HTMLElement, nameEl: HTMLElement): void {
  for (const field of fieldsIn(controlEl)) {
    if (field.hasAttribute('aria-label') || field.hasAttribute('aria-labelledby')) continue;
    nameEl.id ||= uniqueId('setting-name');
    field.setAttribute('aria-labelledby', nameEl.id);
  }
}

let last = 0;

/**
 * Names an element for screen readers only: an `aria-label` would show as a hover title too. The name is kept in `host`,
 * which is another element when the contents of this one are replaced.
 */
export function quietName(el: HTMLElement, text: string, host: HTMLElement = el): void {
  const label = createSpan({ text, attr: { id: newId(), hidden: '' } });
  host.append(label);
  el.setAttribute('aria-labelledby', label.id);
}

/** An id that no other element has. */
export function newId(): string {
  return `workbench-${++last}`;
}

/**
 * Makes an element a button for the keyboard and for a screen reader: Obsidian's own are plain `div`s. Enter and space
 * click it; `label` is its name, and what a hover shows.
 */
export function asButton(el: HTMLElement, label?: string): void {
  el.setAttribute('role', 'button');
  el.tabIndex = 0;
  if (label !== undefined) el.setAttribute('aria-label', label);
  el.addEventListener('keydown', (evt) => {
    if (evt.target !== el || (evt.key !== 'Enter' && evt.key !== ' ')) return;
    evt.preventDefault();
    el.click();
  });
}

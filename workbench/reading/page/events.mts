/** A task whose box was ticked or unticked. */
export interface TickedTask {
  /** The task's line in the note, from 0. */
  line: number;
  isChecked: boolean;
}

function listenToBox(box: HTMLInputElement, onTask: (task: TickedTask) => void): void {
  box.addEventListener('click', () => onTask({ line: Number(box.dataset['line']), isChecked: box.checked }));
}

function toggle(callout: Element): void {
  const isCollapsed = callout.classList.toggle('is-collapsed');
  callout
    .querySelector(':scope > .callout-title > .callout-fold')
    ?.classList.toggle('is-collapsed', isCollapsed);
}

/** Makes the boxes of tasks and the titles of folding callouts answer to a click. */
export function listen(el: HTMLElement, onTask?: (task: TickedTask) => void): void {
  const boxes = el.querySelectorAll<HTMLInputElement>('input.task-list-item-checkbox');
  for (const box of boxes) if (onTask) listenToBox(box, onTask);
  for (const callout of el.querySelectorAll('.callout.is-collapsible'))
    callout.querySelector(':scope > .callout-title')?.addEventListener('click', () => toggle(callout));
}

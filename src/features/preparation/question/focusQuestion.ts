/** Puts the cursor in the field of the question, in the panel in which something was pressed. */
export function focusQuestion(pressed: HTMLElement): void {
  pressed.closest('.iv-preparation')?.querySelector<HTMLElement>('.iv-asked textarea')?.focus();
}

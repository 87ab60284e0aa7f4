const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Moves the focus between the boxes of a list with the arrow keys, Home and End. */
export function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = steps[event.key];
  const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('.iv-action-tick')];
  const row = (event.target as Element | null)?.closest('.iv-action');
  const at = boxes.findIndex((box) => row?.contains(box));
  if (!step || at < 0) return;
  event.preventDefault();
  boxes[step(at, boxes.length - 1)]?.focus();
}

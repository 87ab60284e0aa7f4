/** An SVG element is no button of itself: Enter and the space bar become a click, with the keys held beside them. */
export function pressByKey(event: KeyboardEvent): void {
  if ((event.key !== 'Enter' && event.key !== ' ') || !(event.currentTarget instanceof Element)) return;
  event.preventDefault();
  const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2 };
  const { ctrlKey, metaKey, shiftKey, altKey } = event;
  const held = { ctrlKey, metaKey, shiftKey, altKey };
  event.currentTarget.dispatchEvent(new MouseEvent('click', { bubbles: true, ...at, ...held }));
}

/** What a press on a sign can lead to. */
export interface Press<T> {
  readonly open: (item: T, event: MouseEvent) => void;
  /** For a sign of several things. */
  readonly choose: (items: readonly T[], event: MouseEvent) => void;
}

/** A finger shows the card first, which has the door; a mouse, its middle button too, and Enter open at once. */
export function pressSign<T>(items: readonly T[], event: MouseEvent, { open, choose }: Press<T>): void {
  const [only, ...others] = items;
  const isFinger = 'pointerType' in event && event.pointerType === 'touch';
  if (!only || event.button > 1 || (isFinger && others.length === 0)) return;
  if (others.length === 0) open(only, event);
  else choose(items, event);
}

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Keeps what has the focus where it is on the screen when something above it comes or goes. */
export function useStill<T extends HTMLElement>(): RefObject<T | null> {
  const page = useRef<T | null>(null);
  const focused = page.current?.contains(activeDocument.activeElement) ? activeDocument.activeElement : null;
  const before = focused?.getBoundingClientRect().top;
  useLayoutEffect(() => {
    if (!focused?.isConnected || before === undefined) return;
    const moved = focused.getBoundingClientRect().top - before;
    const scroller = page.current?.closest('.view-content');
    if (moved !== 0 && scroller) scroller.scrollTop += moved;
  });
  return page;
}

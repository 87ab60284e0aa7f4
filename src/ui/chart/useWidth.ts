import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Pictures are drawn to at least this width; where there is less room they are scrolled. */
const narrowest = 240;

/** The width in pixels of the element that gets the ref, followed as it changes; `fallback` until it is known. */
export function useWidth<T extends HTMLElement>(fallback = 640): [ref: RefObject<T | null>, width: number] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(fallback);
  useLayoutEffect(() => {
    const element = ref.current;
    const Observer = element?.ownerDocument.defaultView?.ResizeObserver;
    if (!element || !Observer) return;
    const measure = (measured: number): void => {
      if (measured > 0) setWidth(Math.max(narrowest, Math.floor(measured)));
    };
    measure(element.clientWidth);
    const observer = new Observer((entries) => measure(entries.at(-1)?.contentRect.width ?? 0));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}

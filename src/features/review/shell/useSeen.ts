import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** How far outside the window something is drawn already, so that nobody sees it come. */
const near = '600px 0px';

/** Whether an element has been in or near the window; once it was, it stays so. */
export function useSeen(fromTheStart: boolean): [ref: RefObject<HTMLElement | null>, isSeen: boolean] {
  const ref = useRef<HTMLElement>(null);
  const [isSeen, setSeen] = useState(fromTheStart);
  useLayoutEffect(() => {
    const element = ref.current;
    const Observer = element?.ownerDocument.defaultView?.IntersectionObserver;
    if (isSeen || !element) return;
    if (!Observer) return setSeen(true);
    const observer = new Observer(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: near },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isSeen]);
  return [ref, isSeen];
}

import { setIcon } from 'obsidian';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';

/** A Lucide icon by name, for the eye only: whatever it stands in carries the words. */
export function Icon({ name }: { name: string }): JSX.Element {
  const host = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (host.current) setIcon(host.current, name);
  }, [name]);
  return <span class="iv-icon" ref={host} aria-hidden="true" />;
}

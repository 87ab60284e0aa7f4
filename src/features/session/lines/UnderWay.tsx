import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { linesUnderWay } from '../capture/linesUnderWay';
import type { LiveProps } from '../writing';

/** The lines that were added and do not stand in the note yet. They have no controls until they do. */
export function UnderWay({ store, session }: LiveProps): JSX.Element | null {
  const list = useRef<HTMLUListElement>(null);
  const lines = linesUnderWay(store, session);
  useLayoutEffect(() => list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' }), [lines.length]);
  if (lines.length === 0) return null;
  return (
    <ul class="iv-lines" ref={list}>
      {lines.map(({ id, speaker, text }) => (
        <li key={id} class="iv-line">
          <div class="iv-line-row">
            {speaker !== null && <span class="iv-speaker">{speaker}</span>}
            <span class="iv-line-text">{text}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

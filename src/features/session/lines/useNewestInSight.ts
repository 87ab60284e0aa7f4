import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { linesOfPhase } from '@/domain/session/phaseLines';
import type { LiveSession } from '../sessionStore';

/**
 * Keeps in sight what is new in the part of the panel that scrolls: its beginning when another phase or session comes,
 * and a line that is added there, wherever it has its place.
 */
export function useNewestInSight({ path, note }: LiveSession): RefObject<HTMLDivElement | null> {
  const scroller = useRef<HTMLDivElement>(null);
  const { phase } = note.properties.clock;
  const ids = linesOfPhase(note, phase).flatMap(({ line, answers }) =>
    [line, ...answers].map(({ id }) => id),
  );
  const shown = useRef({ path, phase, ids });
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = { path, phase, ids };
    // A note that was renamed has the lines that it had: what is being read or edited there stays where it is.
    const isOther = before.path !== path && before.ids.join(' ') !== ids.join(' ');
    const isElsewhere = isOther || before.phase !== phase;
    const added = ids.filter((id) => !before.ids.includes(id)).at(-1);
    if (isElsewhere) scroller.current?.scrollTo({ top: 0 });
    else if (added !== undefined) bringInSight(scroller.current, added);
  }, [path, phase, ids.join(' ')]);
  return scroller;
}

/** A line with nothing under it is shown down to the end, with what belongs to it there. */
function bringInSight(scroller: HTMLElement | null, id: string): void {
  const rows = [...(scroller?.querySelectorAll<HTMLElement>('.iv-line-row') ?? [])];
  const row = rows.find(({ dataset }) => dataset.line === id);
  if (row && row === rows.at(-1)) scroller?.scrollTo({ top: scroller.scrollHeight });
  else row?.scrollIntoView({ block: 'nearest' });
}

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { linesOfPhase } from '@/domain/session/phaseLines';
import type { LiveSession } from '../sessionStore';

/**
 * Keeps in sight what is new in the part of the panel that scrolls: its beginning when another phase or session comes,
 * its end when a line is added there.
 */
export function useNewestInSight({ path, note }: LiveSession): RefObject<HTMLDivElement | null> {
  const scroller = useRef<HTMLDivElement>(null);
  const { phase } = note.properties.clock;
  const lines = linesOfPhase(note, phase);
  const count = lines.length + (lines.at(-1)?.answers.length ?? 0);
  const shown = useRef({ path, phase, count });
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = { path, phase, count };
    const isElsewhere = before.path !== path || before.phase !== phase;
    if (isElsewhere) scroller.current?.scrollTo({ top: 0 });
    else if (count > before.count) scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
  }, [path, phase, count]);
  return scroller;
}

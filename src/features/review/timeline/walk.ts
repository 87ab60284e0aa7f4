import type { TimelineLane } from '@/domain/review/timeline/condense';

/** A sign by its lane and its place in it. */
export interface Place {
  readonly lane: number;
  readonly mark: number;
}

type Pressed = KeyboardEvent & { readonly currentTarget: HTMLElement };

/** Walks along the signs: left and right in a lane, up and down to the nearest of another, Home and End. */
export function walk(event: Pressed, lanes: readonly TimelineLane[], from: Place | null): void {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const isOnSign = event.target instanceof Element && event.target.matches('.iv-timeline-sign');
  const to = from && isPlain && isOnSign ? placeAfter(event.key, lanes, from) : null;
  if (!to) return;
  event.preventDefault();
  const place = `[data-place="${String(to.lane)}-${String(to.mark)}"]`;
  event.currentTarget.querySelector<SVGElement>(place)?.focus();
}

/** The place that a key leads to, the same at an edge; null for a key that leads nowhere. */
export function placeAfter(key: string, lanes: readonly TimelineLane[], from: Place): Place | null {
  const last = (lanes[from.lane]?.marks.length ?? 1) - 1;
  if (key === 'ArrowRight') return { ...from, mark: Math.min(from.mark + 1, last) };
  if (key === 'ArrowLeft') return { ...from, mark: Math.max(from.mark - 1, 0) };
  if (key === 'Home') return { ...from, mark: 0 };
  if (key === 'End') return { ...from, mark: last };
  if (key === 'ArrowDown') return nearestIn(lanes, from, 1);
  return key === 'ArrowUp' ? nearestIn(lanes, from, -1) : null;
}

function nearestIn(lanes: readonly TimelineLane[], from: Place, step: 1 | -1): Place {
  const at = lanes[from.lane]?.marks[from.mark]?.at ?? 0;
  for (let lane = from.lane + step; lanes[lane]; lane += step) {
    const marks = lanes[lane]?.marks ?? [];
    if (marks.length === 0) continue;
    const distance = (index: number): number => Math.abs((marks[index]?.at ?? 0) - at);
    const nearest = marks.reduce((best, _, index) => (distance(index) < distance(best) ? index : best), 0);
    return { lane, mark: nearest };
  }
  return from;
}

import type { Marks, Place } from './signLane';

type Pressed = KeyboardEvent & { readonly currentTarget: HTMLElement };

/** How a sign is found by its place. */
export const placeName = ({ lane, mark }: Place): string => `${String(lane)}-${String(mark)}`;

/** Walks along the signs: left and right in a lane, up and down to the nearest of another, Home and End. */
export function walk(event: Pressed, lanes: Marks, from: Place | null): void {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const isOnSign = event.target instanceof Element && event.target.matches('[data-place]');
  const to = from && isPlain && isOnSign ? placeAfter(event.key, lanes, from) : null;
  if (!to) return;
  event.preventDefault();
  event.currentTarget.querySelector<SVGElement>(`[data-place="${placeName(to)}"]`)?.focus();
}

/** The place that a key leads to, the same at an edge; null for a key that leads nowhere. */
export function placeAfter(key: string, lanes: Marks, from: Place): Place | null {
  const last = (lanes[from.lane]?.marks.length ?? 1) - 1;
  if (key === 'ArrowRight') return { ...from, mark: Math.min(from.mark + 1, last) };
  if (key === 'ArrowLeft') return { ...from, mark: Math.max(from.mark - 1, 0) };
  if (key === 'Home') return { ...from, mark: 0 };
  if (key === 'End') return { ...from, mark: last };
  if (key === 'ArrowDown') return nearestIn(lanes, from, 1);
  return key === 'ArrowUp' ? nearestIn(lanes, from, -1) : null;
}

/** The nearest sign of the next lane that has any. */
function nearestIn(lanes: Marks, from: Place, step: 1 | -1): Place {
  const at = lanes[from.lane]?.marks[from.mark]?.at ?? 0;
  let lane = from.lane + step;
  while (lanes[lane]?.marks.length === 0) lane += step;
  const distances = lanes[lane]?.marks.map((mark) => Math.abs(mark.at - at));
  return distances ? { lane, mark: distances.indexOf(Math.min(...distances)) } : from;
}

import type { LineMark } from './lineMarks';

/** A sign by its lane and its place in it. */
export interface LinePlace {
  readonly lane: number;
  readonly mark: number;
}

/** The signs of each lane. */
export type LineLanes = readonly (readonly LineMark[])[];

/** The place that a key leads to, the same at an edge; null for a key that leads nowhere. */
export function placeAfterKey(key: string, lanes: LineLanes, from: LinePlace): LinePlace | null {
  const last = (lanes[from.lane]?.length ?? 1) - 1;
  if (key === 'ArrowRight') return { ...from, mark: Math.min(from.mark + 1, last) };
  if (key === 'ArrowLeft') return { ...from, mark: Math.max(from.mark - 1, 0) };
  if (key === 'Home') return { ...from, mark: 0 };
  if (key === 'End') return { ...from, mark: last };
  if (key === 'ArrowDown') return nearestIn(lanes, from, from.lane + 1);
  return key === 'ArrowUp' ? nearestIn(lanes, from, from.lane - 1) : null;
}

/** Lanes without signs are not drawn, so the next one always has some. */
function nearestIn(lanes: LineLanes, from: LinePlace, lane: number): LinePlace {
  const marks = lanes[lane];
  if (!marks) return from;
  const at = lanes[from.lane]?.[from.mark]?.at ?? 0;
  const distances = marks.map((mark) => Math.abs(mark.at - at));
  return { lane, mark: distances.indexOf(Math.min(...distances)) };
}

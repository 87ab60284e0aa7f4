import type { NamePlace, SignSize, TimeLayout } from '@/ui/chart/time/timeLayout';
import { timeScale } from '@/ui/chart/time/timeScale';

const wide = 560;
const margin = 14;

/** The room above all lanes, that of one lane, and in it the one above its line. */
const rooms = { wide: { top: 0, lane: 36, line: 20 }, narrow: { top: 12, lane: 52, line: 38 } };

/** How far apart the middles of two signs stand at least. */
const signWidth = 13;

const sign: SignSize = { least: 5, toCount: 3 };

/** The names of the lanes stand beside them; above them, clear of the numbers of signs, where there is no room. */
const names: Record<'wide' | 'narrow', NamePlace> = {
  wide: { x: 0, dy: 4, most: 15 },
  narrow: { x: margin, dy: -23, most: 40 },
};

/** Places the lanes of the timeline in a picture of some width. */
export function layOut(width: number, lanes: number, from: string, to: string): TimeLayout {
  const size = width >= wide ? 'wide' : 'narrow';
  const { top, lane: laneHeight, line } = rooms[size];
  const [start, end] = [size === 'wide' ? 104 : margin, width - margin];
  const scale = timeScale(from, to, start + margin / 2, end - margin / 2);
  const foot = top + lanes * laneHeight + 6;
  return {
    ...{ start, end, foot, scale, sign },
    height: foot + 28,
    y: (lane) => top + lane * laneHeight + line,
    apart: signWidth / scale.perDay,
    names: names[size],
  };
}

import type { NamePlace, SignSize, TimeLayout } from '@/ui/chart/time/timeLayout';
import { timeScale } from '@/ui/chart/time/timeScale';

const wide = 560;
const margin = 14;
const laneHeights = { wide: 36, narrow: 44 };

/** How far apart the middles of two signs stand at least. */
const signWidth = 13;

const sign: SignSize = { least: 5, toCount: 3 };

/** The names of the lanes stand beside them; above them where there is no room. */
const names: Record<'wide' | 'narrow', NamePlace> = {
  wide: { x: 0, dy: 4, most: 15 },
  narrow: { x: margin, dy: -14, most: 40 },
};

/** Places the lanes of the timeline in a picture of some width. */
export function layOut(width: number, lanes: number, from: string, to: string): TimeLayout {
  const isWide = width >= wide;
  const room = isWide ? 'wide' : 'narrow';
  const [start, end] = [isWide ? 104 : margin, width - margin];
  const scale = timeScale(from, to, start + margin / 2, end - margin / 2);
  const foot = lanes * laneHeights[room] + 6;
  return {
    ...{ start, end, foot, scale, sign },
    height: foot + 28,
    y: (lane) => lane * laneHeights[room] + (isWide ? 20 : 28),
    apart: signWidth / scale.perDay,
    names: names[room],
  };
}

import type { NamePlace, SignSize, TimeLayout } from '@/ui/chart/time/timeLayout';
import { timeScale } from '@/ui/chart/time/timeScale';

/** What is drawn: how many lanes, whether they have names, and the first and last ISO day. */
export interface LineShape {
  readonly lanes: number;
  readonly hasNames: boolean;
  readonly from: string;
  readonly to: string;
}

const wide = 560;
const margin = 16;
const top = 20;

/** How far apart two signs begin at least. */
const signWidth = 18;

const sign: SignSize = { least: 6, toCount: 4 };

const beside: NamePlace = { x: 0, dy: 4, most: 22 };
const above: NamePlace = { x: margin, dy: -27, most: 40 };

/** Places the lanes of a line in a picture of some width, with their names beside them or, without room, above. */
export function layOutLine(width: number, { lanes, hasNames, from, to }: LineShape): TimeLayout {
  const isBeside = hasNames && width >= wide;
  const isAbove = hasNames && !isBeside;
  const laneHeight = isAbove ? 58 : 40;
  const [start, end] = [isBeside ? 148 : margin, width - margin];
  const scale = timeScale(from, to, start, end);
  const foot = top + lanes * laneHeight;
  return {
    ...{ start, end, foot, scale, sign },
    height: foot + 36,
    y: (lane) => top + lane * laneHeight + (isAbove ? 42 : 20),
    apart: signWidth / scale.perDay,
    names: isBeside ? beside : above,
  };
}

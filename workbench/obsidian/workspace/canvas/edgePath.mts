import type { CanvasEdgeData, NodeSide } from 'obsidian/canvas';
import { along, middleOf, outward, sideTowards, type Box, type Point } from './geometry.mts';

/** Where an arrow points, and which way it looks from its node. */
export interface Tip {
  readonly at: Point;
  readonly side: NodeSide;
}

export interface EdgePath {
  /** The `d` of an SVG path. */
  readonly d: string;
  readonly middle: Point;
  readonly arrows: readonly Tip[];
}

/** How long an arrow is; the line ends where it begins. */
export const arrowLength = 10;

/** The bend of a line: half its length, within these. */
const bend = { least: 70, most: 150 };

/** The line of an edge between two nodes: it leaves and arrives at a right angle to the side. */
export function edgePath(edge: CanvasEdgeData, fromBox: Box, toBox: Box): EdgePath {
  const { fromSide = sideTowards(fromBox, toBox), toSide = sideTowards(toBox, fromBox) } = edge;
  const from: Tip = { at: middleOf(fromBox, fromSide), side: fromSide };
  const to: Tip = { at: middleOf(toBox, toSide), side: toSide };
  const hasArrow = { from: (edge.fromEnd ?? 'none') === 'arrow', to: (edge.toEnd ?? 'arrow') === 'arrow' };
  const reach = bendOf(from.at, to.at);
  const start = hasArrow.from ? along(from.at, outward[fromSide], arrowLength) : from.at;
  const end = hasArrow.to ? along(to.at, outward[toSide], arrowLength) : to.at;
  const first = along(from.at, outward[fromSide], reach);
  const second = along(to.at, outward[toSide], reach);
  return {
    d: `M${text(start)} C${text(first)} ${text(second)} ${text(end)}`,
    middle: halfway([start, first, second, end]),
    arrows: [...(hasArrow.from ? [from] : []), ...(hasArrow.to ? [to] : [])],
  };
}

function bendOf(from: Point, to: Point): number {
  const half = Math.hypot(to.x - from.x, to.y - from.y) / 2;
  return Math.min(Math.max(half, bend.least), bend.most);
}

const text = ({ x, y }: Point): string => `${x},${y}`;

/** The point of a cubic Bézier curve at one half. */
function halfway([a, b, c, d]: readonly [Point, Point, Point, Point]): Point {
  const at = (axis: 'x' | 'y'): number => (a[axis] + 3 * b[axis] + 3 * c[axis] + d[axis]) / 8;
  return { x: at('x'), y: at('y') };
}

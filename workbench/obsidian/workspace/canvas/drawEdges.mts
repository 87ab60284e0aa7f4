import type { AllCanvasNodeData, CanvasEdgeData, NodeSide } from 'obsidian/canvas';
import type { DrawableCanvas } from './canvasData.mts';
import { paint } from './colors.mts';
import { arrowLength, edgePath, type EdgePath, type Tip } from './edgePath.mts';

/** How far an arrow that points to the left is turned for each side that it arrives at, in degrees. */
const turns: Readonly<Record<NodeSide, number>> = { right: 0, bottom: 90, left: 180, top: 270 };

/** Adds the lines between the nodes, with their arrows and labels. They say nothing that a reader could not see. */
export function drawEdges(parent: HTMLElement, { nodes, edges }: DrawableCanvas): void {
  const boxes = new Map(nodes.map((node) => [node.id, node]));
  const svg = parent.createSvg('svg', { cls: 'canvas-edges', attr: { 'aria-hidden': 'true' } });
  for (const edge of edges) {
    const path = pathOf(edge, boxes);
    if (!path) continue;
    drawLine(svg, edge, path);
    if (edge.label) drawLabel(parent, edge, path);
  }
}

function pathOf(edge: CanvasEdgeData, boxes: ReadonlyMap<string, AllCanvasNodeData>): EdgePath | null {
  const [from, to] = [boxes.get(edge.fromNode), boxes.get(edge.toNode)];
  return from && to ? edgePath(edge, from, to) : null;
}

function drawLine(svg: SVGElement, edge: CanvasEdgeData, { d, arrows }: EdgePath): void {
  const group = svg.createSvg('g', { attr: { 'data-edge-id': edge.id } });
  paint(group, edge.color);
  group.createSvg('path', { cls: 'canvas-display-path', attr: { d } });
  for (const arrow of arrows) drawArrow(group, arrow);
}

function drawArrow(group: SVGElement, { at, side }: Tip): void {
  const half = arrowLength * 0.65;
  const attr = {
    points: `0,0 ${arrowLength},${-half} ${arrowLength},${half}`,
    transform: `translate(${at.x} ${at.y}) rotate(${turns[side]})`,
  };
  group.createSvg('polygon', { cls: 'canvas-path-end', attr });
}

function drawLabel(parent: HTMLElement, { label, color }: CanvasEdgeData, { middle }: EdgePath): void {
  const wrapper = parent.createDiv('canvas-path-label-wrapper');
  wrapper.setCssProps({ '--x': `${middle.x}px`, '--y': `${middle.y}px` });
  paint(wrapper, color);
  wrapper.createDiv({ cls: 'canvas-path-label', text: label ?? '' });
}

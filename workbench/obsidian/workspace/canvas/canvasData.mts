import type { AllCanvasNodeData, CanvasEdgeData, EdgeEnd, NodeSide } from 'obsidian/canvas';

/** What can be drawn of a canvas file. */
export interface DrawableCanvas {
  readonly nodes: readonly AllCanvasNodeData[];
  readonly edges: readonly CanvasEdgeData[];
}

type Given = Readonly<Record<string, unknown>>;

const sides: readonly unknown[] = ['top', 'right', 'bottom', 'left'] satisfies NodeSide[];
const ends: readonly unknown[] = ['none', 'arrow'] satisfies EdgeEnd[];

/** What each type of node must say, beside its place. */
const contents: Readonly<Record<string, string | null>> = {
  text: 'text',
  file: 'file',
  link: 'url',
  group: null,
};

/**
 * Reads a canvas as JSON Canvas 1.0 has it (jsoncanvas.org). Nodes without a place and lines between nodes that are not
 * there are left out; an empty file is an empty canvas. Throws a `SyntaxError` when the text is not JSON.
 */
export function readCanvas(text: string): DrawableCanvas {
  const canvas: unknown = text.trim() === '' ? {} : JSON.parse(text);
  const { nodes, edges } = isRecord(canvas) ? canvas : {};
  const placed = recordsIn(nodes).filter(isNode);
  const known = new Set(placed.map(({ id }) => id));
  const lines = recordsIn(edges).filter(isEdge);
  return {
    nodes: placed,
    edges: lines.filter(({ fromNode, toNode }) => known.has(fromNode) && known.has(toNode)),
  };
}

const isRecord = (value: unknown): value is Given => typeof value === 'object' && value !== null;

const recordsIn = (list: unknown): Given[] => (Array.isArray(list) ? list.filter(isRecord) : []);

const hasAll = (given: Given, keys: readonly string[], type: 'string' | 'number'): boolean =>
  keys.every((key) => typeof given[key] === type);

function isNode(given: Given): given is Given & AllCanvasNodeData {
  const content = typeof given['type'] === 'string' ? contents[given['type']] : undefined;
  if (content === undefined) return false;
  return (
    hasAll(given, content === null ? ['id'] : ['id', content], 'string') &&
    hasAll(given, ['x', 'y', 'width', 'height'], 'number')
  );
}

const isOneOf = (given: unknown, known: readonly unknown[]): boolean =>
  given === undefined || known.includes(given);

function isEdge(given: Given): given is Given & CanvasEdgeData {
  const { fromSide, toSide, fromEnd, toEnd } = given;
  return (
    hasAll(given, ['id', 'fromNode', 'toNode'], 'string') &&
    [fromSide, toSide].every((side) => isOneOf(side, sides)) &&
    [fromEnd, toEnd].every((end) => isOneOf(end, ends))
  );
}

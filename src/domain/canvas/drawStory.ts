import type { Canvas, CanvasEdge, CanvasNode } from './canvas';
import type { Story } from './story';

const note = { width: 400, height: 320 };
const action = { width: 400, height: 120 };
const between = { columns: 160, rows: 40 };

type Placed = Pick<CanvasNode, 'file' | 'subpath'> & { readonly key: string };

/** A story as a canvas: what came from what stands to the right of it, and what came later below. */
export function drawStory({ casussen, sessions, reflections, actions, links }: Story): Canvas {
  const columns = [casussen, sessions, reflections]
    .map((notes) => notes.map(({ path }): Placed => ({ key: path, file: path })))
    .filter((column) => column.length > 0);
  const lines = actions.map(({ id, path }): Placed => ({ key: id, file: path, subpath: `#^${id}` }));
  const placed = [
    ...columns.flatMap((column, at) => inColumn(column, at, note)),
    ...inColumn(lines, columns.length, action),
  ];
  const ids = new Map(placed.map(({ key }, at) => [key, `n${String(at + 1)}`]));
  const nodes = placed.map(({ key, ...node }) => ({ id: ids.get(key) ?? '', ...node }));
  const edges = links.flatMap(([from, to], at): CanvasEdge[] => {
    const [fromNode, toNode] = [ids.get(from), ids.get(to)];
    if (fromNode === undefined || toNode === undefined) return [];
    return [{ id: `e${String(at + 1)}`, fromNode, fromSide: 'right', toNode, toSide: 'left' }];
  });
  return { nodes, edges };
}

function inColumn(
  column: readonly Placed[],
  at: number,
  { width, height }: typeof note,
): (Omit<CanvasNode, 'id'> & { readonly key: string })[] {
  return column.map((one, row) => ({
    ...one,
    type: 'file',
    x: at * (note.width + between.columns),
    y: row * (height + between.rows),
    width,
    height,
  }));
}

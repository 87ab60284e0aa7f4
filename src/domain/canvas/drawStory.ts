import type { Canvas, CanvasEdge, CanvasNode } from './canvas';
import { cardsOf, cardWidth, type Card } from './cards';
import type { Story } from './story';
import { layOutTree } from './treeLayout';

/** Room for the bend of a line between the columns, and for the name above a card between the rows. */
const gaps = { columns: 160, siblings: 50, roots: 110 };

/** A story as a canvas: what came from what stands to the right of it, and what came later below. */
export function drawStory(story: Story): Canvas {
  const cards = [...cardsOf(story)].sort(byDay);
  const places = layOutTree(cards, story.links, gaps);
  const ids = new Map(places.map(({ leaf }, at) => [leaf.key, `n${String(at + 1)}`]));
  const nodes = places.map(({ leaf, column, y }) =>
    nodeOf(leaf, { id: ids.get(leaf.key) ?? '', x: column * (cardWidth + gaps.columns), y }),
  );
  const edges = story.links.flatMap(([from, to], at): CanvasEdge[] => {
    const [fromNode, toNode] = [ids.get(from), ids.get(to)];
    if (fromNode === undefined || toNode === undefined) return [];
    return [{ id: `e${String(at + 1)}`, fromNode, fromSide: 'right', toNode, toSide: 'left' }];
  });
  return { nodes, edges };
}

/** Without a day comes last; on one day the order stays. */
function byDay({ day: one }: Card, { day: other }: Card): number {
  if (one === other) return 0;
  return (one ?? '9999') < (other ?? '9999') ? -1 : 1;
}

function nodeOf(
  { file, subpath, color, height }: Card,
  place: Pick<CanvasNode, 'id' | 'x' | 'y'>,
): CanvasNode {
  const shown = { file, ...(subpath !== undefined && { subpath }), ...(color !== undefined && { color }) };
  const { id, x, y } = place;
  return { id, type: 'file', ...shown, x, y, width: cardWidth, height };
}

import type { Blockquote, Root, RootContent } from 'mdast';
import { as } from './element.mts';

/** The lines of a section in its note, from 0, the last one included. */
export interface SectionLines {
  lineStart: number;
  lineEnd: number;
}

const names: Partial<Record<RootContent['type'], string>> = {
  paragraph: 'el-p',
  blockquote: 'el-blockquote',
  code: 'el-pre',
  table: 'el-table',
  thematicBreak: 'el-hr',
};

function className(node: RootContent): string {
  if (node.type === 'heading') return `el-h${node.depth}`;
  if (node.type === 'list') return node.ordered ? 'el-ol' : 'el-ul';
  return node.data?.hName === 'div' ? 'el-div' : (names[node.type] ?? 'el-div');
}

const linesOf = ({ position }: RootContent): SectionLines => ({
  lineStart: (position?.start.line ?? 1) - 1,
  lineEnd: (position?.end.line ?? 1) - 1,
});

const withoutElement = new Set<RootContent['type']>(['definition', 'footnoteDefinition']);
const isComment = (node: RootContent): boolean => node.type === 'html' && /^<!--[^]*-->\s*$/.test(node.value);

/** Only the types of block content may stand in a block; at the top of a note nothing else does. */
const isBlock = (node: RootContent): node is Blockquote['children'][number] => node.type !== 'text';

const wrapped = (node: Blockquote['children'][number]): Blockquote => ({
  type: 'blockquote',
  data: as('div', { className: [className(node)] }),
  children: [node],
});

/** Puts each block at the top in an element of its own, and gives their lines in the same order. */
export function intoSections(tree: Root): SectionLines[] {
  const shown = tree.children.filter((node) => !withoutElement.has(node.type) && !isComment(node));
  const definitions = tree.children.filter((node) => withoutElement.has(node.type));
  tree.children = [...shown.filter(isBlock).map(wrapped), ...definitions];
  return shown.map(linesOf);
}

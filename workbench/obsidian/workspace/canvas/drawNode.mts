import type { AllCanvasNodeData, CanvasLinkData } from 'obsidian/canvas';
import { renderNote } from '../markdown/renderNote.mts';
import { quietName } from '../quietName.mts';
import { words } from '../words.mts';
import { paint } from './colors.mts';
import { fileCardTitle, fillFileCard, notePage, type CardContext } from './fileCard.mts';

/** Adds a node to the canvas. Resolves when what it shows is there. */
export async function drawNode(
  parent: HTMLElement,
  node: AllCanvasNodeData,
  context: CardContext,
): Promise<void> {
  const el = frame(parent, node);
  if (node.type === 'group') return;
  const content = el.createDiv('canvas-node-container').createDiv('canvas-node-content');
  if (node.type === 'file') await fillFileCard(content, node, context);
  else if (node.type === 'link') drawLink(content, node);
  else {
    const { app, component, canvasPath } = context;
    const page = notePage(content);
    await renderNote(app, { markdown: node.text, el: page, sourcePath: canvasPath, component });
  }
  leaveTabToNodes(content);
}

function frame(parent: HTMLElement, node: AllCanvasNodeData): HTMLElement {
  const el = parent.createDiv({
    cls: `canvas-node canvas-node-${node.type}`,
    attr: { role: 'group', tabindex: 0, 'data-node-id': node.id },
  });
  const px = (length: number): string => `${length}px`;
  const { x, y, width, height } = node;
  el.setCssProps({ '--x': px(x), '--y': px(y), '--width': px(width), '--height': px(height) });
  paint(el, node.color);
  const title = titleOf(node);
  const cls = node.type === 'group' ? 'canvas-group-label' : 'canvas-node-label';
  if (title !== '') el.createDiv({ cls, text: title });
  quietName(el, title === '' ? words().cards[node.type] : `${words().cards[node.type]}: ${title}`);
  return el;
}

function titleOf(node: AllCanvasNodeData): string {
  if (node.type === 'file') return fileCardTitle(node);
  if (node.type === 'link') return node.url;
  return node.type === 'group' ? (node.label ?? '') : '';
}

function drawLink(content: HTMLElement, { url }: CanvasLinkData): void {
  content.createDiv('canvas-card-note').createEl('a', {
    cls: 'external-link',
    text: url,
    attr: { href: url, target: '_blank', rel: 'noopener nofollow' },
  });
}

const stops = 'a, button, input, [tabindex], .markdown-preview-view';

/** Tab goes from card to card; what can be pressed or scrolled inside one answers to the mouse. */
function leaveTabToNodes(content: HTMLElement): void {
  for (const el of content.querySelectorAll<HTMLElement>(stops)) el.tabIndex = -1;
}

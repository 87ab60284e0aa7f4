import type { App } from '../obsidian/app/app.mts';
import { CanvasView } from '../obsidian/workspace/canvas/canvasView.mts';
import { registerTable } from '../obsidian/bases/registerTable.mts';
import { BasesFileView } from '../obsidian/bases/view/basesFileView.mts';
import { FileExplorerView } from '../obsidian/workspace/explorer/fileExplorerView.mts';
import { MarkdownView } from '../obsidian/workspace/markdown/markdownView.mts';
import { BacklinkView } from '../obsidian/workspace/views/backlinkView.mts';
import { EmptyView } from '../obsidian/workspace/views/emptyView.mts';

/** The views of the workbench itself. */
export function registerViews({ viewRegistry, basesViewTypes }: App): void {
  viewRegistry.registerView('empty', (leaf) => new EmptyView(leaf));
  viewRegistry.registerView('markdown', (leaf) => new MarkdownView(leaf));
  viewRegistry.registerView('file-explorer', (leaf) => new FileExplorerView(leaf));
  viewRegistry.registerView('backlink', (leaf) => new BacklinkView(leaf));
  viewRegistry.registerView('canvas', (leaf) => new CanvasView(leaf));
  viewRegistry.registerView('bases', (leaf) => new BasesFileView(leaf));
  viewRegistry.registerExtensions(['md'], 'markdown');
  viewRegistry.registerExtensions(['base'], 'bases');
  registerTable(basesViewTypes);
  viewRegistry.registerExtensions(['canvas'], 'canvas');
}

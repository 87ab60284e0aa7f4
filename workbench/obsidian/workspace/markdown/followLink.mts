import type { LinkInText } from '../../editor/linkAt.mts';
import type { MarkdownView } from './markdownView.mts';

/** Opens the note a link names, or a new browser tab for the web. */
export function followLink(view: MarkdownView, link: LinkInText, newLeaf: boolean): void {
  if (link.kind === 'external') view.containerEl.win.open(link.target, '_blank', 'noopener');
  else void view.app.workspace.openLinkText(link.target, view.file?.path ?? '', newLeaf ? 'tab' : false);
}

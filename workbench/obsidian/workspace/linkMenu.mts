import type { Menu } from '../widgets/index.mts';
import { splitLinktext } from './openLinkText.mts';
import { words } from './words.mts';
import type { Workspace } from './workspace.mts';
import type { WorkspaceLeaf } from './workspaceLeaf.mts';

/** Adds to a menu what can be done with a link; true when the link leads to a file. */
export function linkMenu(
  workspace: Workspace,
  menu: Menu,
  { linktext, sourcePath }: { linktext: string; sourcePath: string },
  leaf?: WorkspaceLeaf,
): boolean {
  const open = (newLeaf: 'tab' | 'split' | false) => (): void =>
    void workspace.openLinkText(linktext, sourcePath, newLeaf);
  menu.addItem((item) => item.setSection('open').setTitle(words().open).setIcon('file').onClick(open(false)));
  menu.addItem((item) =>
    item.setSection('open').setTitle(words().openInNewTab).setIcon('file-plus').onClick(open('tab')),
  );
  menu.addItem((item) =>
    item
      .setSection('open')
      .setTitle(words().openToTheRight)
      .setIcon('separator-vertical')
      .onClick(open('split')),
  );
  const file = workspace.app.metadataCache.getFirstLinkpathDest(splitLinktext(linktext).path, sourcePath);
  if (file) workspace.trigger('file-menu', menu, file, 'link-context-menu', leaf);
  return file !== null;
}

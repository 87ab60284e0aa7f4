import type { App } from '../obsidian/app/app.mts';

/** The line at the top: which note, which vault, and that this is the workbench. */
export function titleBar(app: App): HTMLElement {
  const bar = createEl('header', 'titlebar');
  const text = bar.createDiv('titlebar-inner').createEl('h1', 'titlebar-text');
  const update = (): void => {
    const view = app.workspace.getMostRecentLeaf(app.workspace.rootSplit)?.view;
    const title = [view?.getDisplayText(), app.vault.getName(), 'Workbench'].filter(Boolean).join(' - ');
    text.setText(title);
    document.title = title;
  };
  app.workspace.on('title-change', update);
  app.workspace.on('layout-change', update);
  update();
  return bar;
}

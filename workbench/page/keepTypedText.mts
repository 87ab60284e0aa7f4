import type { App } from '../obsidian/app/app.mts';
import { Tasks } from '../obsidian/workspace/tasks.mts';
import { TextFileView } from '../obsidian/workspace/views/textFileView.mts';

/** Saves what is typed the moment the page is hidden or goes away, and tells plugins that it does. */
export function keepTypedText(app: App): void {
  const saveAll = (): void =>
    app.workspace.iterateAllLeaves(({ view }) => {
      if (view instanceof TextFileView) void view.save();
    });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') saveAll();
  });
  window.addEventListener('blur', saveAll);
  window.addEventListener('pagehide', () => {
    app.workspace.trigger('quit', new Tasks());
    app.workspace.iterateAllLeaves(({ view }) => {
      if (view instanceof TextFileView) view.keepUnsaved();
    });
    saveAll();
    void app.workspace.requestSaveLayout.run();
  });
}

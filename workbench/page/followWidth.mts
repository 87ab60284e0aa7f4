import type { App } from '../obsidian/app/app.mts';
import { Platform } from '../obsidian/core/platform.mts';

/** What style sheets and plugins look at to know the kind of screen. */
function markPlatform({ statusBar }: App): void {
  document.body.toggleClass('is-mobile', Platform.isMobile);
  document.body.toggleClass('is-phone', Platform.isPhone);
  document.body.toggleClass('is-tablet', Platform.isTablet);
  statusBar.containerEl.toggle(!Platform.isMobile);
}

/** Keeps the page right for its width: on one that becomes a phone's, open docks would lie over the notes. */
export function followWidth(app: App): void {
  const { workspace } = app;
  let wasPhone = Platform.isPhone;
  markPlatform(app);
  window.addEventListener('resize', () => {
    markPlatform(app);
    const becamePhone = Platform.isPhone && !wasPhone;
    wasPhone = Platform.isPhone;
    if (becamePhone) for (const dock of [workspace.leftSplit, workspace.rightSplit]) dock.collapse();
    workspace.onLayoutResized();
  });
}

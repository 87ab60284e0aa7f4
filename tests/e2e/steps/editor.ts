import type { Page } from 'playwright-core';

/** Opens a note in the main area and puts the cursor behind the first place where these words stand. */
export async function openNote(page: Page, path: string, behind = ''): Promise<void> {
  const tab = path.replace(/^.*\//, '').replace(/\.md$/, '');
  await page.evaluate(`window.app.workspace.openLinkText(${JSON.stringify(path)}, '', false)`);
  await page.locator('.view-header-title', { hasText: tab }).waitFor();
  await page.evaluate(`(() => {
    const { editor } = window.app.workspace.activeEditor;
    const words = ${JSON.stringify(behind)};
    editor.setCursor(editor.offsetToPos(editor.getValue().indexOf(words) + words.length));
    editor.focus();
  })()`);
}

/** The text of the note that is open in the main area, saved or not. */
export const editorText = (page: Page): Promise<string> =>
  page.evaluate<string>("window.app.workspace.getLeavesOfType('markdown')[0].view.editor.getValue()");

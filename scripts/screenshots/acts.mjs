/** Runs a command by its full id. */
export async function run(page, id) {
  const done = await page.evaluate(`window.app.commands.executeCommandById(${JSON.stringify(id)})`);
  if (done !== true) throw new Error(`The command ${id} did not run.`);
}

export async function openNote(page, path) {
  const name = path.replace(/^.*\//, '').replace(/\.md$/, '');
  await page.evaluate(`window.app.workspace.openLinkText(${JSON.stringify(path)}, '', false)`);
  await page.locator('.view-header-title', { hasText: name }).waitFor();
}

/** Shows the panel on the session that is open. */
export async function openPanel(page) {
  await run(page, 'intervisie:open-session-panel');
  const resume = page.locator('.iv-open-sessions button');
  if (await resume.first().isVisible()) await resume.first().click();
  await page.locator('.iv-phase-title').waitFor();
}

/** The controls of the form that is open, in order. */
export const control = (page, at) =>
  page.locator('.iv-form').locator('input:not([type=radio]), textarea, select').nth(at);

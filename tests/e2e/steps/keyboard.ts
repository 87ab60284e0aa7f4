import type { Page } from 'playwright-core';

/** Runs a command as one does without a mouse: Ctrl+P, its name, Enter. */
export async function runByName(page: Page, name: string): Promise<void> {
  // A form closes once its note is written; until then no key reaches the palette.
  await page.locator('.modal').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+p');
  await page.locator('.prompt-input').waitFor();
  await page.keyboard.insertText(name);
  await page.locator('.suggestion-item.is-selected', { hasText: name }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.prompt').waitFor({ state: 'detached' });
}

/** The name by which a screen reader announces what has the focus. */
export const focusName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    const labels = focused instanceof HTMLElement && 'labels' in focused ? focused.labels : null;
    const label = labels instanceof NodeList ? labels[0]?.textContent : null;
    return (focused?.getAttribute('aria-label') ?? label ?? focused?.textContent ?? '').trim();
  });

/** Presses Tab, or Shift+Tab, until what has the focus bears this name. Throws when it does not come round. */
export async function tabTo(page: Page, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    const here = await focusName(page);
    if (here === name) return;
    passed.push(here);
    await page.keyboard.press(key);
  }
  throw new Error(
    `${key} does not lead to "${name}". It passes: ${passed.map((one) => one.slice(0, 30)).join(' · ')}`,
  );
}

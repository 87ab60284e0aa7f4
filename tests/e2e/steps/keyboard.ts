import { expect } from 'vitest';
import type { Page } from 'playwright-core';

/** Runs a command as one does without a mouse: Ctrl+P, its name, Enter. */
export async function runByName(page: Page, name: string): Promise<void> {
  // A form closes once its note is written; until then no key reaches the palette.
  await page.locator('.modal').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+p');
  await page.locator('.prompt-input:focus').waitFor();
  await page.keyboard.insertText(name);
  await page.locator('.suggestion-item.is-selected', { hasText: name }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.prompt').waitFor({ state: 'detached' });
}

/** Waits until a form is there and has the keyboard. */
export const formHasFocus = (page: Page): Promise<void> => page.locator('.modal :focus').waitFor();

const reachable = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable="true"]';

/** The names by which a screen reader announces what can be seen of these elements, in their order. */
const namesOf = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((wanted) => {
    const nameOf = (element: Element): string => {
      const labels = 'labels' in element ? element.labels : null;
      const label = labels instanceof NodeList ? labels[0]?.textContent : null;
      return (element.getAttribute('aria-label') ?? label ?? element.textContent).trim();
    };
    return [...document.querySelectorAll(wanted)].filter((one) => one.checkVisibility()).map(nameOf);
  }, selector);

/** The name by which a screen reader announces what has the focus; empty when nothing has. */
export const focusName = async (page: Page): Promise<string> => (await namesOf(page, ':focus'))[0] ?? '';

/**
 * Waits until something bears this name, and presses Tab, or Shift+Tab, until that has the focus. Throws when it does
 * not come round.
 */
export async function tabTo(page: Page, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect.poll(() => namesOf(page, reachable), { interval: 20 }).toContain(name);
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

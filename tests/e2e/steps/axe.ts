import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface Violation {
  id: string;
  help: string;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

/** Waits for what moves to come to rest; a blinking cursor never does. */
const comeToRest = `Promise.all(
  document.getAnimations()
    .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
    .map(({ finished }) => finished.catch(() => null)),
).then(() => null)`;

/** What axe finds on the page once nothing moves, one line for each element. `rules` limits it to some of its rules. */
export async function axeFindings(page: Page, rules: readonly string[]): Promise<string[]> {
  const options = rules.length > 0 ? { runOnly: rules } : {};
  await page.evaluate(comeToRest);
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axe.source);
  const violations = await page.evaluate<Violation[]>(
    `window.axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const why = failureSummary.split('\n').slice(1).join(' ').trim();
      return `${id} (${help}): ${target.join(' ')}: ${why}`;
    }),
  );
}

/** Visible things that scroll sideways or stick out of the window, by their classes. */
export const sidewaysScroll = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = (el: Element): boolean =>
      ['auto', 'scroll'].includes(getComputedStyle(el).overflowX) && el.scrollWidth > el.clientWidth + 1;
    const isOnScreen = (el: Element): boolean => {
      const { left, right, width, height } = el.getBoundingClientRect();
      return width > 0 && height > 0 && right > 0 && left < window.innerWidth;
    };
    const root = document.documentElement;
    const page = root.scrollWidth > window.innerWidth ? ['the page'] : [];
    const parts = [...document.body.querySelectorAll('*')].filter((el) => scrolls(el) && isOnScreen(el));
    return [...page, ...parts.map((el) => String(el.className))];
  });

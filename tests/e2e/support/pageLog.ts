import type { BrowserContext } from 'playwright-core';

/** Everything that went wrong on the pages of a context, one line each. */
export function collectErrors(context: BrowserContext): string[] {
  const errors: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console: ${message.text()}`);
  });
  context.on('weberror', (webError) => errors.push(`uncaught: ${webError.error().message}`));
  return errors;
}

/** What the page itself reported to the workbench, such as API that is missing. */
export async function reportedBy(context: BrowserContext, url: string): Promise<string[]> {
  const response = await context.request.get(`${url}/api/log`);
  const entries = (await response.json()) as unknown[];
  return entries.map((entry) => `log: ${typeof entry === 'string' ? entry : JSON.stringify(entry)}`);
}

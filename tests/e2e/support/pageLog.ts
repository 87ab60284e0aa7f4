import type { BrowserContext, ConsoleMessage } from 'playwright-core';

/** "Not there" and "there already" are answers that the page asks for; the browser logs them as errors all the same. */
const isAnswer = (message: ConsoleMessage): boolean =>
  message.location().url.includes('/api/') && /status of (404|409)/.test(message.text());

/** Everything that went wrong on the pages of a context, one line each. */
export function collectErrors(context: BrowserContext): string[] {
  const errors: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' && !isAnswer(message)) errors.push(`console: ${message.text()}`);
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

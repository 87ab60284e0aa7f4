import { readFile } from 'node:fs/promises';

import { expect } from 'vitest';
import type { Page } from 'playwright-core';

import type { SessionPhase } from '@/domain/methods/expandRounds';
import type { Method } from '@/domain/methods/method';
import { parseMethod } from '@/domain/methods/parseMethod';
import { sessionPhases } from '@/domain/methods/sessionPhases';
import type { NoteLanguage } from '@/domain/notes/noteTypes';
import type { Texts } from '@/i18n/texts';
import type { Workbench } from '../support/workbench';

/** A built-in method as its note says it. */
export async function methodFrom(id: string, language: NoteLanguage = 'nl'): Promise<Method> {
  const { method } = parseMethod(await readFile(`templates/${language}/methods/${id}.md`, 'utf8'));
  if (!method) throw new Error(`${id} is no method`);
  return method;
}

/** The phases that so many people pass when nobody chooses a variant. */
export const phasesFor = (method: Method, people: number): SessionPhase[] =>
  sessionPhases(method, { options: [], people: method.mode === 'solo' ? 0 : people });

/** Runs a method as it stands, from its start through each of its phases to the end. */
export async function runMethod(
  { page, run }: Workbench,
  method: Method,
  { phases, texts }: { phases: readonly SessionPhase[]; texts: Texts['session'] },
): Promise<void> {
  await run('intervisie:start-session');
  await page.locator('.iv-method-field select').selectOption(method.id);
  await page.locator('.iv-form .mod-cta').click();
  const shown = phases.map(({ title }, index) => {
    const count = texts.panel.phaseOf(index + 1, phases.length);
    return `${count}${String(index + 1)} ${title}`;
  });
  expect(await walkThrough(page, shown)).toBe('');
  await page.getByRole('button', { name: texts.panel.finish, exact: true }).click();
  await page.locator('.modal .mod-cta').click();
  await page.locator('.modal').waitFor({ state: 'detached' });
  await page.getByText(texts.panel.done).waitFor();
}

/**
 * Presses the forward button as soon as each phase is shown, up to the last one, within the page: a method has many
 * phases. Gives the phase that did not come, or nothing.
 */
const walkThrough = (page: Page, shown: readonly string[]): Promise<string> =>
  page.evaluate(async (titles) => {
    const frame = (): Promise<unknown> => new Promise((next) => window.requestAnimationFrame(next));
    const isShown = (title: string): boolean =>
      document.querySelector('.iv-phase-title')?.textContent.startsWith(title) === true;
    for (const [index, title] of titles.entries()) {
      for (let frames = 0; !isShown(title); frames += 1) {
        if (frames > 600) return title;
        await frame();
      }
      if (index < titles.length - 1) document.querySelector<HTMLElement>('.iv-forward')?.click();
    }
    return '';
  }, shown);

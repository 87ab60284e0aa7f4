import type { Locator, Page } from 'playwright-core';

import { nl } from '@/i18n/nl';

/** The moment at which sessions in these tests are under way. */
export const time = new Date('2026-11-21T20:02:00+01:00');

export const groupNote = '---\ntype: intervisie/group\nleden: [MB, AK, JV, RS]\n---\n';

export const sessionPath = 'Intervisie/Sessies/2026-11-21 Stil aan de keukentafel.md';

export interface SessionNoteOptions {
  status?: string;
  /** From 1. */
  phase?: number;
  /** The line that tells the time, such as `fase-eindigt: …`. */
  clock?: string;
  method?: string;
  /** The lines of each phase, first phase first. */
  lines?: readonly (readonly string[])[];
}

const titles = ['Casus en vraag', 'Feitenronde', 'Beelden en kern', 'Adviesronde', 'Keuze en afronding'];

/** A session note of the incidentmethode, as the plugin makes it, running since 20:00. */
export function sessionNote(options: SessionNoteOptions = {}): string {
  const { status = 'bezig', phase = 1, method = 'incidentmethode', lines = [] } = options;
  const { clock = 'fase-eindigt: 2026-11-21T20:07:00+01:00' } = options;
  const sections = titles.map((title, index) =>
    [
      `## ${String(index + 1)}. ${title}`,
      '',
      ...(lines[index] ?? []).flatMap((line, at, all) => (at === all.length - 1 ? [line, ''] : [line])),
    ].join('\n'),
  );
  return `---
type: intervisie/session
status: ${status}
datum: 2026-11-21
start: 2026-11-21T20:00:00
methode: ${method}
deelnemers: [MB, AK, JV, RS]
inbrenger: MB
begeleider: AK
fase: ${String(phase)}
${clock}
plan: [5, 15, 15, 15, 10]
extra: [0, 0, 0, 0, 0]
besteed: [0, 0, 0, 0, 0]
---

> [!question] Hoe blijf ik in gesprek als zij dichtklapt?

${sections.join('\n')}
## Wat we meenemen

## Acties

## Evaluatie

## Tijd
`;
}

export const captureField = (page: Page): Locator =>
  page.getByLabel(nl.session.capture.label, { exact: true });

/** The row of a line in the panel, by its words, once it stands in the note. */
export const lineRow = (page: Page, text: string): Locator =>
  page.locator('.iv-line-row[data-line]').filter({ has: page.getByText(text, { exact: true }) });

/** Captures a line, with its speaker by initials and Tab. */
export async function captureLine(page: Page, speaker: string, text: string): Promise<void> {
  const field = captureField(page);
  await field.fill(speaker);
  await field.press('Tab');
  await field.fill(text);
  await field.press('Enter');
  await lineRow(page, text).first().waitFor();
}

/** The properties of a note as a list of lines, and its body. */
export function splitNote(text: string): { properties: string[]; body: string } {
  const end = text.indexOf('\n---\n', 3);
  return { properties: text.slice(4, end).split('\n'), body: text.slice(end + 5) };
}

const clockKeys = ['status', 'fase', 'fase-eindigt', 'resttijd', 'extra', 'besteed'];

/** A session note without the lines that tell its time and phase. */
export function withoutClock(text: string): string {
  const { properties, body } = splitNote(text);
  const kept = properties.filter((line) => !clockKeys.includes(line.split(':')[0] ?? ''));
  return [...kept, '---', body].join('\n');
}

/** Opens the panel's session and waits until it shows this phase, from 1. */
export async function phaseShown(page: Page, phase: number): Promise<void> {
  await page.locator('.iv-phase-number').getByText(String(phase), { exact: true }).waitFor();
}

/** Chooses something from the menu of a line. */
export async function chooseForLine(row: Locator, item: string): Promise<void> {
  await row.getByRole('button', { name: nl.session.line.more }).click();
  await row.page().locator('.menu-item').getByText(item, { exact: true }).click();
}

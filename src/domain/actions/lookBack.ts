import type { Contribution } from '../contributions/contribution';
import { contributionText, formatContribution, parseContribution } from '../contributions/contributionLine';
import type { NoteLanguage } from '../notes/noteTypes';
import { outlineOf, type ListItem } from '../text/outline';
import { actionIdAt, fieldsUnder, oneLine } from './fieldsUnder';

/** What became of an action (practice.md 5, look-back at the next session). */
export type Outcome = 'done' | 'partly' | 'not' | 'dropped';

/** What can be said under a look-back, one line each. */
export type LookBackDetail = 'effect' | 'learned' | 'remains';

/**
 * Returning to an action: `day` is an ISO day, `text` what was done or why not, the details one line each. What was not
 * said is ''.
 */
export interface LookBack extends Readonly<Record<LookBackDetail, string>> {
  readonly id: string;
  readonly day: string;
  readonly outcome: Outcome;
  readonly text: string;
}

export const outcomes: readonly Outcome[] = ['done', 'partly', 'not', 'dropped'];
export const lookBackDetails: readonly LookBackDetail[] = ['effect', 'learned', 'remains'];

/** The words that notes carry; reading accepts both languages. */
export const outcomeWords = {
  nl: { done: 'gedaan', partly: 'deels', not: 'niet', dropped: 'vervallen' },
  en: { done: 'done', partly: 'partly', not: 'not', dropped: 'dropped' },
} as const satisfies Record<NoteLanguage, Record<Outcome, string>>;

/** The names of what stands under a look-back; reading accepts both languages. */
export const detailWords = {
  nl: { effect: 'effect', learned: 'geleerd', remains: 'blijft' },
  en: { effect: 'effect', learned: 'learned', remains: 'remains' },
} as const satisfies Record<NoteLanguage, Record<LookBackDetail, string>>;

/** A look-back as lines of a note, without indent and as LF text. */
export function formatLookBack(lookBack: LookBack, language: NoteLanguage): string {
  const { id, day, outcome, text } = lookBack;
  const word = outcomeWords[language][outcome];
  const said = text.trim() === '' ? word : `${word}: ${text.trim()}`;
  const line: Contribution = { id, kind: 'lookBack', speaker: day, text: said, mark: null, chosen: false };
  const details = lookBackDetails
    .map((detail) => [detailWords[language][detail], oneLine(lookBack[detail])] as const)
    .filter(([, words]) => words !== '')
    .map(([name, words]) => `    - ${name}:: ${words}`);
  return [formatContribution(line), ...details].join('\n');
}

/** The look-backs in a note by the id of their action, oldest first as they stand. */
export function lookBacksIn(text: string): ReadonlyMap<string, readonly LookBack[]> {
  const found = new Map<string, LookBack[]>();
  if (!text.includes('^iv-l')) return found;
  const { items } = outlineOf(text);
  for (const item of items) {
    const lookBack = lookBackAt(text, item, items);
    const action = lookBack && actionAbove(text, item, items);
    if (action) found.set(action, [...(found.get(action) ?? []), lookBack]);
  }
  return found;
}

/** The list item that carries an id of ours. */
export function itemWithId(text: string, items: readonly ListItem[], id: string): ListItem | undefined {
  return items.find((item) => contributionText(text.slice(item.from, item.ownTo))?.endsWith(`^${id}`));
}

function lookBackAt(text: string, item: ListItem, items: readonly ListItem[]): LookBack | null {
  const own = contributionText(text.slice(item.from, item.ownTo));
  const line = own === null ? null : parseContribution(own);
  if (line?.kind !== 'lookBack' || !/^\d{4}-\d{2}-\d{2}$/.test(line.speaker ?? '')) return null;
  const [, word = '', said = ''] = /^(\p{L}+)(?:[:,][ \t]+([\s\S]+))?$/u.exec(line.text) ?? [];
  const outcome = outcomeOf(word);
  if (outcome === null) return null;
  const { id, speaker: day } = line;
  return { id, day: day ?? '', outcome, text: said, ...detailsOf(text, item, items) };
}

/** The outcome that a word of a note names in either language, or null. */
export function outcomeOf(word: string): Outcome | null {
  const said = word.toLowerCase();
  return outcomes.find((one) => outcomeWords.nl[one] === said || outcomeWords.en[one] === said) ?? null;
}

function detailsOf(
  text: string,
  parent: ListItem,
  items: readonly ListItem[],
): Record<LookBackDetail, string> {
  const fields = fieldsUnder(text, parent, items);
  const said = (detail: LookBackDetail): string =>
    fields.get(detailWords.nl[detail]) ?? fields.get(detailWords.en[detail]) ?? '';
  return { effect: said('effect'), learned: said('learned'), remains: said('remains') };
}

function actionAbove(text: string, item: ListItem, items: readonly ListItem[]): string | null {
  const parent = items.findLast(
    ({ from, to, depth }) => depth === item.depth - 1 && from < item.from && to >= item.to,
  );
  return parent ? actionIdAt(text, parent) : null;
}

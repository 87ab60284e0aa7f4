import type { TextChange } from '../../text/changes';
import { inYaml } from '../../notes/yamlLine';
import { fatesOf, type ThemePlan } from './themePlan';
import type { ThemeItem, ThemesNode } from './themesNode';

/** The smallest changes that carry out a plan on a note's themes; null when they can't be made without harm. */
export function themeChanges(text: string, node: ThemesNode, plan: ThemePlan): TextChange[] | null {
  const { items, shape } = node;
  const values = items.map(({ value }) => value);
  const fates = fatesOf(values, plan);
  const lastKept = fates.findLastIndex((fate) => fate !== 'goes');
  const changes = items.map((item, at): TextChange | null | 'none' => {
    if (fates[at] === 'stays') return 'none';
    if (fates[at] === 'becomes') return replaced(item, plan.to);
    return shape === 'block' ? withoutLine(text, item) : withoutItem(text, items, at, lastKept);
  });
  return changes.includes(null)
    ? null
    : changes.filter((change): change is TextChange => change !== null && change !== 'none');
}

/** A theme in the quotes that the old one had. */
function replaced({ node, from, to }: ThemeItem, word: string): TextChange | null {
  if (node?.type === 'QUOTE_DOUBLE') return { from, to, insert: JSON.stringify(word) };
  if (node?.type === 'QUOTE_SINGLE') return { from, to, insert: `'${word.replaceAll("'", "''")}'` };
  return node?.type === 'PLAIN' ? { from, to, insert: inYaml([word]).slice(1, -1) } : null;
}

/** Takes an item out of `[a, b]` with its comma. The items after the last one that is kept go together, with the first. */
function withoutItem(
  text: string,
  items: readonly ThemeItem[],
  at: number,
  lastKept: number,
): TextChange | null | 'none' {
  if (at > lastKept + 1) return 'none';
  const isAfterLast = at === lastKept + 1;
  const from = isAfterLast ? items[lastKept]?.to : items[at]?.from;
  const to = isAfterLast ? items.at(-1)?.to : items[at + 1]?.from;
  if (from === undefined || to === undefined || text.slice(from, to).includes('#')) return null;
  return { from, to, insert: '' };
}

/** Takes an item out that has a line of its own; a comment behind it stays. */
function withoutLine(text: string, { from, to }: ThemeItem): TextChange | null {
  const dash = text.lastIndexOf('-', from - 1);
  const lineFrom = text.lastIndexOf('\n', dash) + 1;
  const lineEnd = text.indexOf('\n', to);
  if (dash < 0 || lineEnd < 0 || text.slice(lineFrom, dash).trim() !== '') return null;
  const after = text.slice(to, lineEnd);
  if (after.trim() === '') return { from: lineFrom, to: lineEnd + 1, insert: '' };
  return { from: dash, to: to + after.length - after.trimStart().length, insert: '' };
}

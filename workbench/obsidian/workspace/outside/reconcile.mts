import { diff3Merge, type MergeRegion } from 'node-diff3';

/** What to do with a text that changed on disk while it was open. */
export type Reconciled =
  | { readonly kind: 'keep' }
  | { readonly kind: 'take'; readonly text: string }
  | { readonly kind: 'merge'; readonly text: string }
  | { readonly kind: 'conflict'; readonly both: string };

/**
 * Compares the text last known to be on disk, the text typed here and the text on disk now.
 * `keep`: what is typed stays; `take`: nothing was typed, the disk's text comes in; `merge`: both changed, in different
 * lines; `conflict`: both changed the same lines, and `both` holds the lines of each, typed ones first.
 */
export function reconcile(saved: string, typed: string, disk: string): Reconciled {
  if (disk === saved || disk === typed) return { kind: 'keep' };
  if (typed === saved) return { kind: 'take', text: disk };
  const regions = diff3Merge(lines(typed), lines(saved), lines(disk), { excludeFalseConflicts: true });
  const text = regions.flatMap(linesOfBoth).join('');
  return regions.some((region) => region.conflict)
    ? { kind: 'conflict', both: text }
    : { kind: 'merge', text };
}

/** Lines with their line ends, so that joining them gives the text back. */
function lines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function linesOfBoth(region: MergeRegion<string>): string[] {
  if (region.ok) return region.ok;
  const { a = [], b = [] } = region.conflict ?? {};
  return [...endedLines(a), ...b];
}

/** A last line without a line end gets one, or the next text would be glued to it. */
function endedLines(part: readonly string[]): string[] {
  return part.map((line) => (line.endsWith('\n') ? line : `${line}\n`));
}

import { actionsIn } from '@/domain/actions/actionLine';
import { lookBacksIn } from '@/domain/actions/lookBack';
import { contributionsIn, type PlacedContribution } from '@/domain/contributions/contributionsIn';
import type { IndexedLine, IndexedNote } from '@/domain/index/vaultIndex';
import { readProperties } from '@/domain/notes/frontmatter';
import { noteTypeOf } from '@/domain/notes/noteTypes';
import { outlineOf, type Outline } from '@/domain/text/outline';

/** What the index keeps of a note with this text, worked out from the text alone and not from a metadata cache. */
export function indexedFromText(path: string, text: string): IndexedNote {
  const properties = readProperties(text) ?? {};
  return {
    path,
    type: noteTypeOf(properties.type),
    properties,
    actions: actionsIn(text),
    lookBacks: lookBacksIn(text),
    lines: linesIn(text),
  };
}

function linesIn(text: string): IndexedLine[] {
  const outline = outlineOf(text);
  const placed = contributionsIn(text, outline);
  const actions = new Set(actionsIn(text).map(({ id }) => id));
  return placed
    .filter(({ id, kind, depth }) => !actions.has(id) && (kind !== 'lookBack' || depth === 0))
    .map((line) => indexedLine(line, placed, outline));
}

function indexedLine(
  line: PlacedContribution,
  all: readonly PlacedContribution[],
  { headings }: Outline,
): IndexedLine {
  const { id, kind, speaker, text, mark, chosen, from } = line;
  const parent = all.findLast((one) => one.depth < line.depth && one.from < from && one.to >= line.to);
  const heading = headings.findLast((one) => one.level === 2 && one.from < from);
  const phase = Number(/^(\d+)\./.exec(heading?.title ?? '')?.[1] ?? 0);
  return { id, kind, speaker, text, mark, chosen, under: parent?.id ?? null, phase: phase || null };
}

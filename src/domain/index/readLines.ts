import { parseAction, type Action, type ActionLine } from '../actions/actionLine';
import type { LookBack } from '../actions/lookBack';
import type { Contribution } from '../contributions/contribution';
import { parseContribution } from '../contributions/contributionLine';
import type { NoteType } from '../notes/noteTypes';
import type { NotePlaces } from './notePlaces';
import { detached } from './detached';
import { ownItems, type OwnItem } from './ownItems';
import { phaseFinder } from './phaseFinder';
import { readLookBack } from './readLookBack';
import { sharedOrNull } from './shared';
import { nothingRead, type IndexedLine, type IndexedNote } from './vaultIndex';
import { keepsLine } from './wantedLines';

/** An item as it was read: an action, another line of ours, or neither when it only says something under a look-back. */
interface ReadItem {
  readonly item: OwnItem;
  readonly action: Action | null;
  readonly line: Contribution | null;
}

/**
 * The actions, look-backs and other lines of ours in a note of a type, at the places that the metadata cache knows, so that
 * the text need not be parsed. Nothing of what is given keeps the text in memory.
 */
export function readLines(
  text: string,
  places: NotePlaces,
  type: NoteType | null,
): Pick<IndexedNote, 'actions' | 'lookBacks' | 'lines'> {
  const items = ownItems(text, places);
  if (items.length === 0) return nothingRead;
  const read = items.map(readItem);
  return {
    actions: read.flatMap(actionLine),
    lookBacks: lookBacksOf(read),
    lines: indexedLines(read, places, type),
  };
}

function readItem(item: OwnItem): ReadItem {
  const { own, isQuoted } = item;
  const action = own.includes('^iv-x') ? parseAction(/^[^\r\n]*/.exec(own)?.[0] ?? '') : null;
  const isLine = !isQuoted && (action === null || own.includes('\n'));
  return { item, action, line: isLine ? parseContribution(own) : null };
}

const lineOf = ({ place }: OwnItem): number => place.position.start.line;

/** Fields one by one take less room than a spread with a field more. */
function actionLine({ action, item }: ReadItem): ActionLine | readonly never[] {
  if (!action) return [];
  const { id, status } = action;
  return {
    id,
    status,
    owner: sharedOrNull(action.owner),
    text: detached(action.text),
    created: sharedOrNull(action.created),
    due: sharedOrNull(action.due),
    done: sharedOrNull(action.done),
    line: lineOf(item),
  };
}

function lookBacksOf(items: readonly ReadItem[]): IndexedNote['lookBacks'] {
  if (!items.some(({ line }) => line?.kind === 'lookBack')) return nothingRead.lookBacks;
  const byLine = new Map(items.map((one) => [lineOf(one.item), one]));
  const found = new Map<string, LookBack[]>();
  for (const { item, line } of items) {
    const action = line && byLine.get(item.place.parent)?.action;
    const lookBack = action ? readLookBack(line, ownsUnder(lineOf(item), items)) : null;
    if (action && lookBack) found.set(action.id, [...(found.get(action.id) ?? []), lookBack]);
  }
  return found;
}

const ownsUnder = (line: number, items: readonly ReadItem[]): string[] =>
  items.filter(({ item }) => item.place.parent === line).map(({ item }) => item.own);

function indexedLines(items: readonly ReadItem[], places: NotePlaces, type: NoteType | null): IndexedLine[] {
  const phaseAt = phaseFinder(places);
  const idOf = idFinder(items);
  return items.flatMap(({ item, line }) => {
    if (!line || !keepsLine(type, line.kind) || isAction(line.id, items)) return [];
    if (line.kind === 'lookBack' && item.place.parent >= 0) return [];
    const { id, kind, mark, chosen } = line;
    const speaker = sharedOrNull(line.speaker);
    const under = item.above && idOf(item.above);
    const phase = phaseAt(item.place.position.start.offset);
    return { id, kind, speaker, text: detached(line.text), mark, chosen, under, phase };
  });
}

/** Whether an id is that of an action; only what has such an id, or goes on after one, can be. */
const isAction = (id: string, items: readonly ReadItem[]): boolean =>
  id.startsWith('iv-x') && items.some(({ action }) => action?.id === id);

/** Most notes have nothing nested, and then there is nothing to look up. */
function idFinder(items: readonly ReadItem[]): (item: OwnItem) => string | null {
  const isNested = items.some(({ item }) => item.above !== null);
  const ids = new Map(
    isNested ? items.map(({ item, line, action }) => [item, (line ?? action)?.id ?? null]) : [],
  );
  return (item) => ids.get(item) ?? null;
}

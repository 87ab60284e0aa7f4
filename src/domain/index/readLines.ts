import { parseAction, type Action, type ActionLine } from '../actions/actionLine';
import type { LookBack } from '../actions/lookBack';
import type { Contribution } from '../contributions/contribution';
import { parseContribution } from '../contributions/contributionLine';
import type { NoteType } from '../notes/noteTypes';
import type { NotePlaces } from './notePlaces';
import { ownItems, type OwnItem } from './ownItems';
import { phaseFinder } from './phaseFinder';
import { readLookBack } from './readLookBack';
import { nothingRead, type IndexedLine, type IndexedNote } from './vaultIndex';
import { keepsLine } from './wantedLines';

/** An item as it was read: an action, another line of ours, or neither when it only says something under a look-back. */
interface ReadItem {
  readonly item: OwnItem;
  readonly own: string;
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
  const owns = detached(items.map(({ own }) => own));
  const read = items.map((item, at) => readItem(item, owns[at] ?? ''));
  return {
    actions: read.flatMap(actionLine),
    lookBacks: lookBacksOf(read),
    lines: indexedLines(read, places, type),
  };
}

/** A part of a text keeps the whole text in memory; a copy does not, and takes half the room where it has no emoji. */
const detached = (parts: readonly string[]): string[] => JSON.parse(JSON.stringify(parts)) as string[];

function readItem(item: OwnItem, own: string): ReadItem {
  const action = own.includes('^iv-x') ? parseAction(/^[^\r\n]*/.exec(own)?.[0] ?? '') : null;
  return { item, own, action, line: item.isQuoted ? null : parseContribution(own) };
}

const lineOf = ({ place }: OwnItem): number => place.position.start.line;

const actionLine = ({ action, item }: ReadItem): ActionLine[] =>
  action ? [{ ...action, line: lineOf(item) }] : [];

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
  items.filter(({ item }) => item.place.parent === line).map(({ own }) => own);

function indexedLines(items: readonly ReadItem[], places: NotePlaces, type: NoteType | null): IndexedLine[] {
  const actions = items.flatMap(({ action }) => action?.id ?? []);
  const phaseAt = phaseFinder(places);
  const idOf = new Map(items.map(({ item, line }) => [item, line?.id ?? null]));
  return items.flatMap(({ item, line }) => {
    if (!line || !keepsLine(type, line.kind) || actions.includes(line.id)) return [];
    if (line.kind === 'lookBack' && item.place.parent >= 0) return [];
    const under = item.above && (idOf.get(item.above) ?? null);
    return [{ ...line, under, phase: phaseAt(item.place.position.start.offset) }];
  });
}

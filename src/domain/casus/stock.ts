import { titleOf } from '../index/noteChoices';
import { notesOfType, type IndexedNote, type VaultIndex } from '../index/vaultIndex';
import { statusOf, type CasusStatus } from '../notes/noteWords';
import {
  readProperty,
  type PropertyId,
  type PropertyNames,
  type RawProperties,
} from '../notes/propertyNames';
import { linkTarget } from '../notes/wikilinks';
import { dayIn, linkedNote, type VaultReading } from '../index/links';
import { daysIn } from './offerPool';

/** What can become of a casus, in order. */
export const casusStatuses: readonly CasusStatus[] = ['draft', 'ready', 'discussed', 'closed'];

/**
 * A casus in stock. `group` is the path of its group's note, or the name that its link gives where there is no such note;
 * `presenter` is empty when the note names nobody; `offered` holds the days on which it was on offer and not chosen,
 * oldest first.
 */
export interface StockCasus {
  readonly path: string;
  readonly title: string;
  readonly question: string;
  readonly status: CasusStatus;
  readonly group: string | null;
  readonly presenter: string;
  readonly offered: readonly string[];
  readonly day: string;
}

/** Every casus of the vault but those at `except`, such as a template. */
export function stockOf(index: VaultIndex, reading: VaultReading, except: string | null): StockCasus[] {
  return notesOfType(index, 'casus')
    .filter(({ path }) => path !== except)
    .map((note) => stockCasus(note, reading));
}

function stockCasus(note: IndexedNote, reading: VaultReading): StockCasus {
  const { path, properties } = note;
  const read = (id: PropertyId): unknown => readProperty(properties, reading.names, id);
  return {
    path,
    title: titleOf(path),
    question: wordsOf(read('question')),
    status: casusStatus(properties, reading.names),
    group: linkedNote(note, 'group', reading) ?? linkTarget(read('group')),
    presenter: wordsOf(read('presenter')),
    offered: daysIn(read('offered')),
    day: dayIn(read('date')) ?? '',
  };
}

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The status that the properties of a casus give; one that says nothing we know is still in preparation. */
export function casusStatus(properties: RawProperties, names: PropertyNames): CasusStatus {
  const found = statusOf(readProperty(properties, names, 'status'));
  return casusStatuses.find((status) => status === found) ?? 'draft';
}

/** What narrows the stock: a group, `none` for those without one, or '' for all; and words of the title or the question. */
export interface StockFilter {
  readonly group: string;
  readonly words: string;
}

/** The casussen that a filter lets through. */
export function filterStock(stock: readonly StockCasus[], { group, words }: StockFilter): StockCasus[] {
  const sought = words.trim().toLowerCase();
  return stock.filter(
    (casus) =>
      (group === '' || (casus.group ?? 'none') === group) &&
      `${casus.title}\n${casus.question}`.toLowerCase().includes(sought),
  );
}

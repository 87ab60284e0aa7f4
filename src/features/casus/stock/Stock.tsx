import { useLayoutEffect, useRef } from 'preact/hooks';
import type { JSX, RefObject } from 'preact';

import type { Context } from '@/context';
import type { Shelf, ShelfId } from '@/domain/casus/stockShelves';
import { Icon } from '@/ui/Icon';
import { useUniqueId } from '@/ui/useUniqueId';
import { StockFilters } from './StockFilters';
import { onStockKey, type StockKeys } from './stockKeys';
import { noFilter, type StockList } from './stockList';
import { StockRow } from './StockRow';

/** Where the stock leads to: a new casus, and a session with one, by its path. */
export interface StockDoors {
  readonly make: () => void;
  readonly start: (casus: string) => void;
}

export interface StockProps {
  readonly context: Context;
  readonly list: StockList;
  readonly doors: StockDoors;
}

/** All casussen of the vault by what became of them; those that wait come first. */
export function Stock(props: StockProps): JSX.Element {
  const host = useFocusOnFirst(props.list);
  return (
    <div ref={host}>
      <Shelves {...props} />
    </div>
  );
}

/** Gives the focus to what comes first once it is there, when that was asked for. */
function useFocusOnFirst({ focusOn, stock }: StockList): RefObject<HTMLDivElement | null> {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const first = host.current?.querySelector<HTMLElement>('.iv-title-button, .iv-stock-empty button');
    if (focusOn.value !== '' || !first) return;
    first.focus();
    focusOn.value = null;
  }, [focusOn.value, stock.value]);
  return host;
}

function Shelves(props: StockProps): JSX.Element {
  const { context, list, doors } = props;
  const words = context.texts().stock;
  const stock = list.stock.value;
  if (stock === null) return <p class="iv-stock-empty">{words.notReady}</p>;
  if (stock.length === 0) return <NoCasus {...props} />;
  const setStatus: StockKeys['setStatus'] = (path, to) => {
    const casus = stock.find((one) => one.path === path);
    if (casus) void list.setStatus(casus, to);
  };
  const shelves = list.shelves.value;
  return (
    <div class="iv-stock">
      <StockFilters {...props} stock={stock} />
      {shelves.length === 0 && <NothingFound {...props} />}
      <div onKeyDown={(event) => onStockKey(event, { ...doors, setStatus })}>
        {shelves.map((shelf) => (
          <StockShelf key={shelf.id} shelf={shelf} {...props} />
        ))}
      </div>
      {shelves.length > 0 && <p class="iv-stock-keys">{words.keys}</p>}
      <p class="iv-only-read" role="status">
        {list.heard.value}
      </p>
    </div>
  );
}

function NoCasus({ context, doors }: StockProps): JSX.Element {
  const words = context.texts().stock;
  return (
    <div class="iv-stock-empty">
      <p>{words.none}</p>
      <p class="iv-stock-hint">{words.noneHint}</p>
      <button type="button" onClick={doors.make}>
        {words.newCasus}
      </button>
    </div>
  );
}

function NothingFound({ context, list }: StockProps): JSX.Element {
  const words = context.texts().stock;
  return (
    <div class="iv-stock-empty" role="status">
      <p>{words.nothingFound}</p>
      <button type="button" onClick={() => (list.filter.value = noFilter)}>
        {words.showAll}
      </button>
    </div>
  );
}

/** A shelf with its casussen; each can be folded away. */
function StockShelf({ shelf, ...props }: StockProps & { readonly shelf: Shelf }): JSX.Element {
  const { context, list } = props;
  const titleId = useUniqueId();
  const isFolded = list.folded.value.has(shelf.id);
  return (
    <section class="iv-stock-shelf">
      <h2 class="iv-stock-heading">
        <button
          type="button"
          class="iv-stock-fold"
          id={titleId}
          aria-expanded={!isFolded}
          onClick={() => fold(list, shelf.id, !isFolded)}
        >
          <Icon name={isFolded ? 'chevron-right' : 'chevron-down'} />
          {context.texts().stock.shelves[shelf.id]}{' '}
          <span class="iv-stock-count">{shelf.casussen.length}</span>
        </button>
      </h2>
      {!isFolded && (
        <ul class="iv-stock-list" aria-labelledby={titleId}>
          {shelf.casussen.map((casus) => (
            <StockRow key={casus.path} casus={casus} {...props} />
          ))}
        </ul>
      )}
    </section>
  );
}

function fold({ folded }: StockList, shelf: ShelfId, isFolded: boolean): void {
  const others = [...folded.value].filter((one) => one !== shelf);
  folded.value = new Set(isFolded ? [...others, shelf] : others);
}

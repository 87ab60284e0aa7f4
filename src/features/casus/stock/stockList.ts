import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';

import type { Context } from '@/context';
import { lastPresented } from '@/domain/casus/offerPool';
import { filterStock, stockOf, type StockCasus, type StockFilter } from '@/domain/casus/stock';
import { shelvesOf, shelfOf, type Shelf, type ShelfId } from '@/domain/casus/stockShelves';
import { setCasusStatus } from '@/domain/casus/stockStatus';
import { formatDay } from '@/domain/notes/moments';
import type { CasusStatus } from '@/domain/notes/noteWords';
import type { VaultReading } from '@/domain/index/links';
import { ownTemplatePath } from '../ownTemplate';
import { createChangedStatuses } from './changedStatuses';

/** The stock as the view shows it. Lives outside the view, which comes and goes. */
export interface StockList {
  /** Null until the index is ready for the first time. */
  readonly stock: ReadonlySignal<readonly StockCasus[] | null>;
  readonly shelves: ReadonlySignal<readonly Shelf[]>;
  readonly filter: Signal<StockFilter>;
  /** The shelves that are folded. */
  readonly folded: Signal<ReadonlySet<ShelfId>>;
  readonly today: ReadonlySignal<string>;
  /** The path of the casus that gets the focus as soon as it is drawn; '' is whichever comes first. */
  readonly focusOn: Signal<string | null>;
  /** What came about, for who does not see it. */
  readonly heard: ReadonlySignal<string>;
  /** The status that a casus had before it was changed here a short while ago; null when it was not. */
  before(casus: StockCasus): CasusStatus | null;
  /** Gives a casus another status in its note. */
  setStatus(casus: StockCasus, to: CasusStatus): Promise<void>;
  /** Looks again: at the clock for a new day, and for changes that need no way back any more. */
  look(): void;
}

const staysFor = 60_000;

export const noFilter: StockFilter = { group: '', words: '' };

export function createStockList(context: Context): StockList {
  const { clock } = context;
  const changed = createChangedStatuses();
  const today = signal(formatDay(clock.now()));
  const filter = signal(noFilter);
  const folded = signal<ReadonlySet<ShelfId>>(new Set(['closed']));
  const focusOn = signal<string | null>(null);
  const heard = signal('');
  const stock = computed(() => readStock(context)?.map(changed.apply) ?? null);
  const shelves = computed(() =>
    shelvesOf(filterStock(stock.value ?? [], filter.value), presentedIn(context)),
  );
  return {
    stock,
    shelves,
    filter,
    folded,
    today,
    focusOn,
    heard,
    before: changed.before,
    setStatus: async (casus, to) => {
      if (casus.status === to) return;
      const takeBack = changed.change(casus, to, clock.now().getTime());
      unfold(folded, shelfOf({ ...casus, status: to }));
      focusOn.value = casus.path;
      const words = context.texts().stock;
      if (await writeStatus(context, casus, to)) heard.value = words.isNow(casus.title, words.statuses[to]);
      else takeBack();
    },
    look: () => {
      today.value = formatDay(clock.now());
      changed.forgetBefore(clock.now().getTime() - staysFor);
    },
  };
}

const readingOf = ({ app, propertyNames }: Context): VaultReading => ({
  names: propertyNames(),
  resolve: (target, from) => app.metadataCache.getFirstLinkpathDest(target, from)?.path ?? null,
});

function readStock(context: Context): StockCasus[] | null {
  const index = context.index.value;
  return index && stockOf(index, readingOf(context), ownTemplatePath(context));
}

/** When the person of a casus last presented one in its group; the note of one's own casus names nobody. */
function presentedIn(context: Context): (casus: StockCasus) => string | null {
  const index = context.index.value;
  const reading = readingOf(context);
  const me = context.store.settings.value.initials;
  const known = new Map<string | null, ReadonlyMap<string, string>>();
  return ({ group, presenter }) => {
    if (!index) return null;
    const ofGroup = known.get(group) ?? lastPresented(group, index, reading);
    known.set(group, ofGroup);
    return ofGroup.get(presenter || me) ?? null;
  };
}

function unfold(folded: StockList['folded'], shelf: ShelfId): void {
  folded.value = new Set([...folded.value].filter((one) => one !== shelf));
}

async function writeStatus(context: Context, casus: StockCasus, to: CasusStatus): Promise<boolean> {
  const vault = { language: context.noteLanguage(), names: context.propertyNames() };
  const change = { seen: casus.status, to };
  return context.tell(await context.notes.change(casus.path, (text) => setCasusStatus(text, change, vault)));
}

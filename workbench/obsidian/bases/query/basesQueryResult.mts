import type { BasesPropertyId } from 'obsidian';
import type { Value } from '../values/index.mts';
import type { BasesEntry } from './basesEntry.mts';
import { groupEntries, type BasesEntryGroup } from './basesEntryGroup.mts';
import type { BasesViewConfig } from './basesViewConfig.mts';
import type { QueryController } from './queryController.mts';
import { summaryOf } from './summaries.mts';

/** What a view of a base has to show: its rows, in order and within the limit. */
export class BasesQueryResult {
  readonly #config: BasesViewConfig;
  #groups: BasesEntryGroup[] | undefined;
  data: BasesEntry[];

  constructor(data: BasesEntry[], config: BasesViewConfig) {
    this.data = data;
    this.#config = config;
  }

  get groupedData(): BasesEntryGroup[] {
    return (this.#groups ??= groupEntries(this.data, this.#config.getGroupBy()));
  }

  get properties(): BasesPropertyId[] {
    return this.#config.getOrder();
  }

  getSummaryValue(
    queryController: QueryController,
    entries: BasesEntry[],
    prop: BasesPropertyId,
    summaryKey: string,
  ): Value {
    return summaryOf(queryController, entries, prop, summaryKey);
  }
}

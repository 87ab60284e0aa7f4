import type { BasesPropertyId, BasesSortConfig } from 'obsidian';
import type { BasesView } from '../view/basesView.mts';
import type { Value } from '../values/index.mts';
import { asRecord, isRecord, viewName, type RawView } from './baseFile.mts';
import { displayName } from './displayName.mts';
import { parsePropertyId, propertyIdOf } from './propertyId.mts';
import type { QueryController } from './queryController.mts';

/** One view of a base as its file has it. What is set is written there. */
export class BasesViewConfig {
  readonly #controller: QueryController;
  readonly raw: RawView;
  name: string;

  constructor(controller: QueryController, raw: RawView) {
    this.#controller = controller;
    this.raw = raw;
    this.name = viewName(raw);
  }

  get(key: string): unknown {
    return this.raw[key];
  }

  getAsPropertyId(key: string): BasesPropertyId | null {
    return propertyIdOf(this.raw[key]);
  }

  getEvaluatedFormula(_view: BasesView, key: string): Value {
    return this.#controller.evaluateText(this.raw[key]);
  }

  /** Null takes the key away. */
  set(key: string, value: unknown): void {
    if (value === null || value === undefined) delete this.raw[key];
    else this.raw[key] = value;
    if (key === 'name') this.name = String(value);
    this.#controller.changed();
  }

  getOrder(): BasesPropertyId[] {
    const { order } = this.raw;
    return (Array.isArray(order) ? order : []).flatMap((name) => propertyIdOf(name) ?? []);
  }

  getSort(): BasesSortConfig[] {
    const { sort } = this.raw;
    return (Array.isArray(sort) ? sort : []).flatMap((one) => sortConfig(one) ?? []);
  }

  /** The property that rows are grouped by. */
  getGroupBy(): BasesSortConfig | null {
    return sortConfig(this.raw['groupBy']);
  }

  /** How many rows at most; null when there is no limit. */
  getLimit(): number | null {
    const { limit } = this.raw;
    return typeof limit === 'number' && limit > 0 ? limit : null;
  }

  /** The summary of each property that has one. */
  getSummaries(): Map<BasesPropertyId, string> {
    const summaries = Object.entries(asRecord(this.raw['summaries']));
    return new Map(summaries.flatMap(([name, key]) => [[propertyIdOf(name) ?? `note.${name}`, String(key)]]));
  }

  getDisplayName(propertyId: BasesPropertyId): string {
    const { type, name } = parsePropertyId(propertyId);
    const properties = asRecord(this.#controller.base.raw['properties']);
    const given = asRecord(properties[propertyId] ?? (type === 'note' ? properties[name] : undefined));
    return typeof given['displayName'] === 'string' ? given['displayName'] : displayName(propertyId);
  }
}

function sortConfig(raw: unknown): BasesSortConfig | null {
  const property = isRecord(raw) ? propertyIdOf(raw['property']) : null;
  if (!property) return null;
  return { property, direction: asRecord(raw)['direction'] === 'DESC' ? 'DESC' : 'ASC' };
}

import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';

import { readProperties, setProperties } from '../notes/frontmatter';
import { nameIn, type PropertyId, type PropertyNames } from '../notes/propertyNames';
import { inYaml } from '../notes/yamlLine';
import { edit, refuse, type Edit } from '../text/changes';
import { frontmatterRange } from '../text/frontmatterRange';

/** A property, and which item of it where it holds a list; below zero for all of it. */
export interface ValuePlace {
  readonly id: PropertyId;
  readonly item: number;
}

/** Where a value stands in a note's text: the offset of its property's name, and the range of the value itself. */
export interface ValueRange {
  readonly nameFrom: number;
  readonly from: number;
  readonly to: number;
  readonly isItem: boolean;
}

/** Finds a value in a note whose properties can be read; null when it is not there. */
export function valueRange(text: string, { id, item }: ValuePlace, names: PropertyNames): ValueRange | null {
  const range = frontmatterRange(text);
  const raw = readProperties(text);
  if (!range || raw === null) return null;
  const { contents } = parseDocument(text.slice(range.yamlFrom, range.yamlTo), { logLevel: 'error' });
  const name = nameIn(raw, names, id);
  const pair = isMap(contents) ? contents.items.find(({ key }) => isScalar(key) && key.value === name) : null;
  if (!pair) return null;
  const list = isSeq(pair.value) && isScalar(pair.value.items[item]) ? pair.value : null;
  const [from, to] = rangeOf(list ? list.items[item] : pair.value);
  const [nameFrom] = rangeOf(pair.key);
  return {
    nameFrom: range.yamlFrom + nameFrom,
    from: range.yamlFrom + from,
    to: range.yamlFrom + to,
    isItem: list !== null,
  };
}

const rangeOf = (node: unknown): [from: number, to: number] => {
  const range = (node as Node | null)?.range;
  return [range?.[0] ?? 0, range?.[1] ?? 0];
};

/**
 * The change that makes a value another one, or takes its property away with null; `seen` is what stood there. Refuses when
 * something else stands there by now.
 */
export function changeValue(
  text: string,
  place: ValuePlace & { readonly seen: unknown },
  value: string | null,
  names: PropertyNames,
): Edit {
  const raw = readProperties(text);
  if (raw === null) return refuse('unreadable-properties');
  const name = nameIn(raw, names, place.id);
  const now = raw[name];
  const range = valueRange(text, place, names);
  const found: unknown = range?.isItem === true && Array.isArray(now) ? (now as unknown[])[place.item] : now;
  if (asText(found) !== asText(place.seen)) return refuse('line-changed');
  if (range?.isItem !== true || value === null) return setProperties(text, { [name]: value });
  return edit({ from: range.from, to: range.to, insert: inYaml(value) });
}

/** What a property holds as one text, to show it and to compare it. */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === undefined || value === null ? '' : JSON.stringify(value);
}

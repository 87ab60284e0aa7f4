import { Document, isMap, isScalar, parseDocument, type Pair, type YAMLMap } from 'yaml';

import { edit, lineBreakOf, refuse, type Edit, type TextChange } from '../text/changes';
import { frontmatterRange, type FrontmatterRange } from '../text/frontmatterRange';
import type { RawProperties } from './propertyNames';

/** A value that a property can hold: flat, as Obsidian's properties are. */
export type PropertyValue = string | number | boolean | readonly (string | number)[];

/** What to set: a value, or null to take the property away. */
export type PropertyChanges = Readonly<Record<string, PropertyValue | null>>;

/** The properties of a note's text: none gives an empty record, YAML that can't be read gives null. */
export function readProperties(text: string): RawProperties | null {
  const range = frontmatterRange(text);
  if (!range) return {};
  const map = parseMap(text, range);
  return map === null ? null : (map.toJSON() as RawProperties);
}

/**
 * The changes that set properties in place. Only the range of a value changes, or one line is added before the closing
 * `---`: comments, order, quoting and other people's keys stay byte for byte. A block that does not parse is refused.
 */
export function setProperties(text: string, values: PropertyChanges): Edit {
  const range = frontmatterRange(text);
  if (!range) return edit(newBlock(text, values));
  const map = parseMap(text, range);
  if (map === null) return refuse('unreadable-properties');
  const entries = Object.entries(values);
  const pairOf = (name: string): Pair | undefined =>
    map.items.find(({ key }) => isScalar(key) && key.value === name);
  const inPlace = entries.flatMap(([name, value]) => {
    const pair = pairOf(name);
    return pair ? [changePair(text, range, pair, value)] : [];
  });
  const added = entries.filter(([name, value]) => value !== null && !pairOf(name));
  return edit(...inPlace, ...addLines(text, range, added));
}

function parseMap(text: string, { yamlFrom, yamlTo }: FrontmatterRange): YAMLMap | null {
  const document = parseDocument(text.slice(yamlFrom, yamlTo));
  if (document.errors.length > 0) return null;
  if (document.contents === null) return new Document({}).contents as unknown as YAMLMap;
  return isMap(document.contents) ? document.contents : null;
}

function newBlock(text: string, values: PropertyChanges): TextChange {
  const nl = lineBreakOf(text);
  const lines = Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : [line(name, value)],
  );
  return { from: 0, to: 0, insert: ['---', ...lines, '---', ''].join(nl) };
}

function addLines(
  text: string,
  { yamlTo }: FrontmatterRange,
  added: readonly (readonly [string, PropertyValue | null])[],
): TextChange[] {
  if (added.length === 0) return [];
  const nl = lineBreakOf(text);
  const insert = added.flatMap(([name, value]) => (value === null ? [] : [line(name, value) + nl])).join('');
  return [{ from: yamlTo, to: yamlTo, insert }];
}

function changePair(
  text: string,
  range: FrontmatterRange,
  pair: Pair,
  value: PropertyValue | null,
): TextChange {
  const key = nodeRange(pair.key);
  const old = nodeRange(pair.value);
  const keyFrom = range.yamlFrom + key.from;
  const colon = text.indexOf(':', range.yamlFrom + key.to);
  const valueTo = Math.max(range.yamlFrom + old.to, colon + 1);
  if (value === null) return { from: keyFrom, to: afterLine(text, valueTo), insert: '' };
  return { from: colon + 1, to: trimmed(text, colon + 1, valueTo), insert: ` ${inYaml(value)}` };
}

function nodeRange(node: unknown): { from: number; to: number } {
  const range = (node as { range?: [number, number, number] } | null)?.range;
  return { from: range?.[0] ?? 0, to: range?.[1] ?? 0 };
}

function trimmed(text: string, from: number, to: number): number {
  return from + text.slice(from, to).trimEnd().length;
}

function afterLine(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

const line = (name: string, value: PropertyValue): string => `${inYaml(name)}: ${inYaml(value)}`;

/** A value on one line of YAML; lists in flow style, quotes only where YAML needs them. */
export function inYaml(value: PropertyValue): string {
  const options = {
    collectionStyle: 'flow',
    lineWidth: 0,
    flowCollectionPadding: false,
    blockQuote: false,
  } as const;
  return new Document(value).toString(options).trimEnd();
}

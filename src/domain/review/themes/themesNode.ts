import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';

import { readProperty, type PropertyNames, type RawProperties } from '../../notes/propertyNames';
import { frontmatterRange } from '../../text/frontmatterRange';

/** One theme as it stands in the text: `node` says how it is quoted, null when it is no plain text but an alias, say. */
export interface ThemeItem {
  readonly value: unknown;
  readonly node: Scalar | null;
  readonly from: number;
  readonly to: number;
}

/**
 * The themes of a note where they stand. `from` is the start of the property's name, `to` that of the next property, or the
 * end of the properties. `shape` is how they are written: one text, `[a, b]`, or a line for each.
 */
export interface ThemesNode {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly shape: 'text' | 'flow' | 'block';
  readonly items: readonly ThemeItem[];
}

/** Finds the themes of a note whose properties can be read; null when it has none. */
export function themesNode(text: string, raw: RawProperties, names: PropertyNames): ThemesNode | null {
  const range = frontmatterRange(text);
  const name = names.toRead('themes').find((one) => one in raw);
  if (!range || name === undefined) return null;
  const { contents } = parseDocument(text.slice(range.yamlFrom, range.yamlTo), { logLevel: 'error' });
  if (!isMap(contents)) return null;
  const at = contents.items.findIndex(({ key }) => isScalar(key) && key.value === name);
  const pair = contents.items[at];
  if (!pair) return null;
  const next = contents.items[at + 1];
  const { value } = pair;
  const nodes = isSeq(value) ? value.items : [value];
  const values = listOf(readProperty(raw, names, 'themes'));
  return {
    name,
    from: range.yamlFrom + rangeOf(pair.key)[0],
    to: next ? range.yamlFrom + rangeOf(next.key)[0] : range.yamlTo,
    shape: isSeq(value) ? (value.flow === true ? 'flow' : 'block') : 'text',
    items: nodes.map((node, index) => itemOf(node, values[index], range.yamlFrom)),
  };
}

/** The value of a property as a list; a single text is a list of one. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function itemOf(node: unknown, value: unknown, offset: number): ThemeItem {
  const [from, to] = rangeOf(node);
  return { value, node: isScalar(node) ? node : null, from: offset + from, to: offset + to };
}

function rangeOf(node: unknown): [from: number, to: number] {
  const range = (node as { range?: [number, number, number] } | null)?.range;
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}

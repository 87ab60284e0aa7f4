import { isMap, isScalar, parseDocument, YAMLMap, type Pair } from 'yaml';

import { applyChanges, edit, lineBreakOf, refuse, type Edit, type TextChange } from '../text/changes';
import { frontmatterRange, type FrontmatterRange } from '../text/frontmatterRange';
import type { RawProperties } from './propertyNames';
import { inYaml, propertyLine, type PropertyValue } from './yamlLine';

export { inYaml, type PropertyValue } from './yamlLine';

/** What to set: a value, or null to take the property away. */
export type PropertyChanges = Readonly<Record<string, PropertyValue | null>>;

/** A properties block as parsed: its nodes with their places, and its values. */
interface Block {
  readonly map: YAMLMap;
  readonly values: RawProperties;
}

/** The properties of a note's text: none gives an empty record, YAML that can't be read gives null. */
export function readProperties(text: string): RawProperties | null {
  const range = frontmatterRange(text);
  return range ? (parseBlock(text, range)?.values ?? null) : {};
}

/**
 * The changes that set properties in place. Only the range of a value changes, or one line is added before the closing
 * `---`: comments, order, quoting and other people's keys stay byte for byte. A block that does not parse is refused,
 * and so is one in which the changes would touch another key's value, as they can with anchors.
 */
export function setProperties(text: string, values: PropertyChanges): Edit {
  const range = frontmatterRange(text);
  if (!range) return edit(...newBlock(text, values));
  const block = parseBlock(text, range);
  if (block === null) return refuse('unreadable-properties');
  const changes = changesIn(block.map, text, range, values);
  const wanted = { ...block.values, ...values };
  return isSame(readProperties(applyChanges(text, changes)), wanted)
    ? edit(...changes)
    : refuse('unreadable-properties');
}

function parseBlock(text: string, { yamlFrom, yamlTo }: FrontmatterRange): Block | null {
  const document = parseDocument(text.slice(yamlFrom, yamlTo), { logLevel: 'error' });
  if (document.errors.length > 0) return null;
  if (document.contents === null) return { map: new YAMLMap(), values: {} };
  if (!isMap(document.contents)) return null;
  try {
    return { map: document.contents, values: document.toJS() as RawProperties };
  } catch {
    return null; // an alias without its anchor
  }
}

function isSame(found: RawProperties | null, wanted: RawProperties): boolean {
  if (found === null) return false;
  const names = Object.keys({ ...found, ...wanted });
  return names.every((name) => JSON.stringify(found[name] ?? null) === JSON.stringify(wanted[name] ?? null));
}

function changesIn(
  map: YAMLMap,
  text: string,
  range: FrontmatterRange,
  values: PropertyChanges,
): TextChange[] {
  const added: string[] = [];
  const inPlace: TextChange[] = [];
  const indent = indentOf(map, text, range);
  for (const [name, value] of Object.entries(values)) {
    const pair = map.items.find(({ key }) => isScalar(key) && key.value === name);
    if (pair) inPlace.push(changePair(text, range, pair, value));
    else if (value !== null) added.push(indent + propertyLine(name, value) + lineBreakOf(text));
  }
  return added.length === 0
    ? inPlace
    : [...inPlace, { from: range.yamlTo, to: range.yamlTo, insert: added.join('') }];
}

function newBlock(text: string, values: PropertyChanges): TextChange[] {
  const lines = Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : [propertyLine(name, value)],
  );
  if (lines.length === 0) return [];
  return [{ from: 0, to: 0, insert: ['---', ...lines, '---', ''].join(lineBreakOf(text)) }];
}

function changePair(
  text: string,
  range: FrontmatterRange,
  pair: Pair,
  value: PropertyValue | null,
): TextChange {
  const keyTo = range.yamlFrom + nodeRange(pair.key).to;
  const colon = text.indexOf(':', keyTo);
  const valueTo = Math.max(range.yamlFrom + nodeRange(pair.value).to, colon + 1);
  if (value === null) {
    return {
      from: lineStart(text, range.yamlFrom + nodeRange(pair.key).from),
      to: afterLine(text, valueTo),
      insert: '',
    };
  }
  return { from: colon + 1, to: trimmed(text, colon + 1, valueTo), insert: ` ${inYaml(value)}` };
}

/** What stands before the keys: nothing, as a rule, but a whole block may be indented. */
function indentOf(map: YAMLMap, text: string, { yamlFrom }: FrontmatterRange): string {
  const first = map.items[0];
  if (!first) return '';
  const from = yamlFrom + nodeRange(first.key).from;
  return /^ *$/.exec(text.slice(lineStart(text, from), from))?.[0] ?? '';
}

function nodeRange(node: unknown): { from: number; to: number } {
  const range = (node as { range?: [number, number, number] } | null)?.range;
  return { from: range?.[0] ?? 0, to: range?.[1] ?? 0 };
}

function trimmed(text: string, from: number, to: number): number {
  return from + text.slice(from, to).trimEnd().length;
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

function afterLine(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

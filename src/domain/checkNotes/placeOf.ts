import type { PropertyNames } from '../notes/propertyNames';
import { frontmatterRange } from '../text/frontmatterRange';
import { idPlaces } from './idPlaces';
import { linkPlaces } from './linkPlaces';
import type { Problem } from './problem';
import { valueRange } from './valueEdit';

/** Where a problem is in the text of its note, as an offset. What is missing is where it would be written. */
export function offsetOf(text: string, { place, found }: Problem, names: PropertyNames): number {
  if (place.at === 'line') return offsetAt(text, place.line, place.column);
  if (place.at === 'text') return linkPlaces(text, found, place.offsets)[0] ?? 0;
  if (place.at === 'id') return idPlaces(text, place.id)[place.nth] ?? 0;
  const range = valueRange(text, place, names);
  if (range === null) return frontmatterRange(text)?.yamlFrom ?? 0;
  return range.isItem ? range.from : range.nameFrom;
}

/** The line in which an offset lies: its number, from 1, and what it says. */
export function lineAt(text: string, offset: number): { readonly line: number; readonly says: string } {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const says = text.slice(offset === 0 ? 0 : from, end < 0 ? text.length : end).trimEnd();
  return { line: text.slice(0, offset).split('\n').length, says };
}

function offsetAt(text: string, line: number, column: number): number {
  let from = 0;
  for (let at = 1; at < line; at += 1) {
    const end = text.indexOf('\n', from);
    if (end < 0) return text.length;
    from = end + 1;
  }
  return Math.min(from + column - 1, text.length);
}

import type { Text } from '@codemirror/state';

import type { TextRange } from '@/domain/pseudonyms/followRange';
import { linesApart } from './linesApart';

/** A part of a document that is looked at by itself: a line, or all properties together. */
export interface LookedPart {
  readonly from: number;
  readonly text: string;
}

const mostProperties = 100;

/** Where a document's properties end, before the line after them; 0 when it has none. */
export function propertiesEnd(doc: Text): number {
  if (doc.line(1).text.trimEnd() !== '---') return 0;
  for (let number = 2; number <= Math.min(doc.lines, mostProperties); number += 1) {
    const line = doc.line(number);
    if (line.text.trimEnd() === '---') return line.to;
  }
  return 0;
}

/** Whether the properties say that this is a casus. */
export const isCasus = (doc: Text): boolean =>
  /^type:[ \t]*["']?intervisie\/casus["']?[ \t]*$/m.test(doc.sliceString(0, propertiesEnd(doc)));

/** The parts that are on the screen: the properties as one, and each line of words outside code and comments. */
export function partsShown(doc: Text, shown: readonly TextRange[]): LookedPart[] {
  const bodyFrom = propertiesEnd(doc);
  const lines = shown.flatMap(({ from, to }) => linesIn(doc, Math.max(from, bodyFrom + 1), to));
  const apart = linesApart(doc, bodyFrom);
  const isApart = (line: LookedPart): boolean =>
    apart.some(({ from, to }) => from <= line.from && line.from <= to);
  const words = lines.filter((line) => line.text.trim() !== '' && !isApart(line));
  const showsProperties = bodyFrom > 0 && shown.some(({ from }) => from < bodyFrom);
  return showsProperties ? [{ from: 0, text: doc.sliceString(0, bodyFrom) }, ...words] : words;
}

function linesIn(doc: Text, from: number, to: number): LookedPart[] {
  const lines: LookedPart[] = [];
  for (let at = from; at <= to && at <= doc.length;) {
    const line = doc.lineAt(at);
    lines.push({ from: line.from, text: line.text });
    at = line.to + 1;
  }
  return lines;
}

import type { ChangeDesc, Text } from '@codemirror/state';

/** A heading of the first or second level: where its line begins, and the phase that its number names, from 0. */
export interface PhaseHeading {
  readonly from: number;
  readonly phase: number | null;
}

const heading = /^ {0,3}#{1,2}(?=[ \t])/;
const numbered = /^ {0,3}##[ \t]+(\d+)[.)]?(?:[ \t]|$)/;

/** The headings between which the phases of a session note stand, in order. */
export function headingsIn(doc: Text): PhaseHeading[] {
  const found: PhaseHeading[] = [];
  let from = 0;
  for (const text of doc.iterLines()) {
    if (heading.test(text)) found.push({ from, phase: phaseOf(text) });
    from += text.length + 1;
  }
  return found;
}

function phaseOf(line: string): number | null {
  const number = numbered.exec(line)?.[1];
  return number === undefined ? null : Number(number) - 1;
}

/** The headings moved along with a change; null when one of them was touched, so that they have to be read anew. */
export function movedHeadings(
  headings: readonly PhaseHeading[],
  before: Text,
  after: Text,
  changes: ChangeDesc,
): readonly PhaseHeading[] | null {
  let isTouched = false;
  changes.iterChangedRanges((fromA, toA, fromB, toB) => {
    isTouched ||= hasHeading(before, fromA, toA) || hasHeading(after, fromB, toB);
  });
  return isTouched ? null : headings.map(({ from, phase }) => ({ from: changes.mapPos(from, 1), phase }));
}

function hasHeading(doc: Text, from: number, to: number): boolean {
  const last = doc.lineAt(to).number;
  for (let number = doc.lineAt(from).number; number <= last; number += 1)
    if (heading.test(doc.line(number).text)) return true;
  return false;
}

/** The phase in which an offset stands, from 0; null outside the phases. */
export function phaseAt(headings: readonly PhaseHeading[], offset: number): number | null {
  return headings.findLast(({ from }) => from <= offset)?.phase ?? null;
}

import type { Text } from '@codemirror/state';

import { parseContribution } from '@/domain/contributions/contributionLine';
import { askingInCasus, notAsking, type AskingHere } from '@/domain/questions/askingHere';
import type { CoachNote } from './coachField';
import { phaseAt } from './headings';
import type { CasusFacts } from './noteFacts';

/** A question as it stands in a document: the offset of its line's end, its words, and how questions stand there. */
export interface PlacedQuestion {
  readonly at: number;
  /** The block id of a captured question; null for the question of a casus. */
  readonly id: string | null;
  readonly text: string;
  readonly asking: AskingHere;
}

/** How far up the words of a question may begin above the line that ends it, in lines. */
export const mostLinesOfQuestion = 6;

const questionId = /[ \t]\^(iv-q[0-9a-z]{5})[ \t]*$/;
const anyId = /[ \t]\^[\w-]+[ \t]*$/;
const itemStart = /^[ \t]*(?:[-+*]|\d+[.)])[ \t]/;

/** The question whose last line holds an offset; null when none does. `phases` says how questions stand in each phase. */
export function questionAt(
  doc: Text,
  note: CoachNote,
  offset: number,
  phases: readonly AskingHere[],
): PlacedQuestion | null {
  const { facts, headings } = note;
  const line = doc.lineAt(offset);
  if (facts?.is === 'casus') return facts.at === line.to ? questionOfCasus(facts) : null;
  const id = line.text.includes(' ^iv-q') ? questionId.exec(line.text)?.[1] : undefined;
  if (id === undefined) return null;
  const text = parseContribution(itemEnding(doc, line.number))?.text ?? '';
  const phase = phaseAt(headings, line.from);
  return { at: line.to, id, text, asking: (phase === null ? null : phases[phase]) ?? notAsking };
}

/** The question of a casus; null while it has none. Where its line can't be told it counts as the beginning of the note. */
export function questionOfCasus({ question, at }: CasusFacts): PlacedQuestion | null {
  return question === '' ? null : { at: at ?? 0, id: null, text: question, asking: askingInCasus };
}

/** A list item up to and with the line that ends it. */
function itemEnding(doc: Text, last: number): string {
  let text = doc.line(last).text;
  for (let number = last; number > 1 && last - number < mostLinesOfQuestion; number -= 1) {
    if (itemStart.test(doc.line(number).text)) break;
    const above = doc.line(number - 1).text;
    if (above.trim() === '' || anyId.test(above)) break;
    text = `${above}\n${text}`;
  }
  return text;
}

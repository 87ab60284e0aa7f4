import type { Text } from '@codemirror/state';

import { readProperties } from '@/domain/notes/frontmatter';
import { noteTypeOf, typeValue } from '@/domain/notes/noteTypes';
import { readProperty, type PropertyNames, type RawProperties } from '@/domain/notes/propertyNames';
import { readSession } from '@/domain/session/sessionProperties';

/** What the properties of a session say of its phases. */
export interface SessionFacts {
  readonly is: 'session';
  readonly method: string;
  readonly phases: readonly number[];
}

/** The question of a casus, and the offset of the end of its line; the offset is null when no line begins with its name. */
export interface CasusFacts {
  readonly is: 'casus';
  readonly question: string;
  readonly at: number | null;
}

/** A note by its properties; `front` is the offset up to which a change may make it another note. */
export interface NoteFacts {
  readonly front: number;
  readonly facts: SessionFacts | CasusFacts | null;
}

const mostLines = 300;
const edge = /^---[ \t]*$/;

/** Reads what kind of note a document is. A note that is not ours costs a look at its first lines. */
export function noteFacts(doc: Text, names: PropertyNames): NoteFacts {
  const front = frontmatterEnd(doc);
  if (front === null) return { front: doc.line(1).to, facts: null };
  const yaml = doc.sliceString(0, front);
  const isOurs = [typeValue('session'), typeValue('casus')].some((type) => yaml.includes(type));
  const raw = isOurs ? readProperties(yaml) : null;
  return { front, facts: raw && factsOf(raw, yaml, names) };
}

/** The end of the line that closes the properties; null without them. */
function frontmatterEnd(doc: Text): number | null {
  if (!edge.test(doc.line(1).text)) return null;
  const last = Math.min(doc.lines, mostLines);
  for (let number = 2; number <= last; number += 1) {
    const line = doc.line(number);
    if (edge.test(line.text)) return line.to;
  }
  return null;
}

function factsOf(raw: RawProperties, yaml: string, names: PropertyNames): NoteFacts['facts'] {
  const session = readSession(raw, names);
  if (session) return { is: 'session', method: session.method, phases: session.phases };
  if (noteTypeOf(readProperty(raw, names, 'type')) !== 'casus') return null;
  const question = readProperty(raw, names, 'question');
  return {
    is: 'casus',
    question: typeof question === 'string' ? question.trim() : '',
    at: endOfQuestion(yaml, names),
  };
}

function endOfQuestion(yaml: string, names: PropertyNames): number | null {
  let from = 0;
  for (const line of yaml.split('\n')) {
    if (names.toRead('question').some((name) => line.startsWith(`${name}:`))) return from + line.length;
    from += line.length + 1;
  }
  return null;
}

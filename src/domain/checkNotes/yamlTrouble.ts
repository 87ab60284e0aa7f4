import { isMap, LineCounter, parseDocument } from 'yaml';

import { frontmatterRange } from '../text/frontmatterRange';

/** Why properties can't be read, in the words of somebody who mends them. */
export type YamlReason =
  | 'not-closed'
  | 'not-properties'
  | 'twice'
  | 'colon'
  | 'missing-sign'
  | 'indent'
  | 'special-sign'
  | 'unexpected';

/** Why the properties of a note can't be read, and where: line and column count from 1, in the note. */
export interface YamlTrouble {
  readonly reason: YamlReason;
  readonly line: number;
  readonly column: number;
}

/** What the yaml package's codes mean for a reader; what is not here is something unexpected. */
const reasons: Readonly<Record<string, YamlReason>> = {
  DUPLICATE_KEY: 'twice',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  MULTILINE_IMPLICIT_KEY: 'colon',
  MISSING_CHAR: 'missing-sign',
  BAD_INDENT: 'indent',
  TAB_AS_INDENT: 'indent',
  BAD_SCALAR_START: 'special-sign',
  BAD_DQ_ESCAPE: 'special-sign',
  BAD_ALIAS: 'special-sign',
};

/** The first thing that keeps the properties of a note from being read; null when they can be read or there are none. */
export function yamlTrouble(text: string): YamlTrouble | null {
  if (!/^---[ \t]*\r?\n/.test(text)) return null;
  const range = frontmatterRange(text);
  if (!range) return { reason: 'not-closed', line: 1, column: 1 };
  const counter = new LineCounter();
  const yaml = text.slice(range.yamlFrom, range.yamlTo);
  const document = parseDocument(yaml, { logLevel: 'error', lineCounter: counter, prettyErrors: false });
  const [error] = document.errors;
  if (error) return { reason: reasonOf(error.code, error.message), ...placeAt(counter, error.pos[0]) };
  const { contents } = document;
  if (contents !== null && !isMap(contents)) return { reason: 'not-properties', line: 2, column: 1 };
  if (!lacksAnchor(document)) return null;
  return { reason: 'special-sign', ...placeAt(counter, Math.max(0, yaml.search(/\*\S/))) };
}

/** Some codes stand for more than one thing, which the message tells apart. */
function reasonOf(code: string, message: string): YamlReason {
  if (/\btabs?\b/i.test(message)) return 'indent';
  return /^Flow .* end with a/.test(message) ? 'missing-sign' : (reasons[code] ?? 'unexpected');
}

/** The note's first line is the one with the three hyphens. */
function placeAt(counter: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = counter.linePos(offset);
  return { line: line + 1, column: Math.max(1, col) };
}

/** Whether a value refers to another one by a name that none has. */
function lacksAnchor(document: ReturnType<typeof parseDocument>): boolean {
  try {
    document.toJS();
    return false;
  } catch {
    return true;
  }
}

import {
  alternatives,
  boundary,
  digit,
  glance,
  oneOf,
  repeated,
  row,
  someSign,
  type PatternNode,
} from './patternNode';

/** Where the reading of a pattern is. */
interface Reader {
  readonly source: string;
  readonly known: KnownGroups;
  at: number;
}

/** Groups that were read before, by how they are written: classes of words return in many patterns. */
export type KnownGroups = Map<string, PatternNode>;

/** One of the alternatives of a pattern, as it was written and as a tree. */
export interface Alternative {
  readonly source: string;
  readonly tree: PatternNode;
}

/**
 * The alternatives of a regular expression (those that stand in no brackets). Knows what the rules write: groups that catch
 * nothing, looking ahead, classes, `\w \d \s \b`, quantifiers. Throws where brackets do not close.
 */
export function readPattern(source: string, known: KnownGroups): Alternative[] {
  const reader: Reader = { source, known, at: 0 };
  const read: Alternative[] = [];
  for (;;) {
    const from = reader.at;
    const tree = readRow(reader);
    read.push({ source: source.slice(from, reader.at), tree });
    if (source[reader.at] === ')') throw new Error(`A bracket too many in ${source}`);
    if (reader.at >= source.length) return read;
    reader.at += 1;
  }
}

function readAlternatives(reader: Reader): PatternNode {
  const options = [readRow(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    options.push(readRow(reader));
  }
  return alternatives(options);
}

function readRow(reader: Reader): PatternNode {
  const parts: PatternNode[] = [];
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? ''))
    parts.push(readQuantified(reader));
  return row(parts);
}

const quantifier = /([*+?]|\{(\d+)(,?)(\d*)\})\??/y;

const plainRun = /[\w' ]+/y;

/** Letters that stand for themselves, as far as no quantifier takes the last one. */
function readPlain(reader: Reader): PatternNode | null {
  plainRun.lastIndex = reader.at;
  const run = plainRun.exec(reader.source)?.[0] ?? '';
  const isCounted = /[*+?{]/.test(reader.source[plainRun.lastIndex] ?? '');
  const plain = isCounted ? run.slice(0, -1) : run;
  if (plain === '') return null;
  reader.at += plain.length;
  return oneOf([plain]);
}

function readQuantified(reader: Reader): PatternNode {
  const plain = readPlain(reader);
  if (plain) return plain;
  const atom = readAtom(reader);
  quantifier.lastIndex = reader.at;
  const found = quantifier.exec(reader.source);
  if (!found) return atom;
  reader.at = quantifier.lastIndex;
  const [, sign = '', least = '', comma = '', most = ''] = found;
  if (sign === '?') return repeated(atom, 0, 1);
  if (sign === '*') return repeated(atom, 0, Infinity);
  if (sign === '+') return repeated(atom, 1, Infinity);
  return repeated(atom, Number(least), comma === '' ? Number(least) : Number(most || Infinity));
}

function readAtom(reader: Reader): PatternNode {
  const sign = reader.source[reader.at] ?? '';
  reader.at += 1;
  if (sign === '(') return readGroup(reader);
  if (sign === '[') return readClass(reader);
  if (sign === '\\') return readEscape(reader);
  if (sign === '^' || sign === '$') return boundary;
  return sign === '.' ? someSign(false) : oneOf([sign]);
}

function readGroup(reader: Reader): PatternNode {
  const end = endOfGroup(reader);
  const written = reader.source.slice(reader.at, end);
  const group = reader.known.get(written) ?? readInside(written, reader.known);
  reader.known.set(written, group);
  reader.at = end + 1;
  return group;
}

function readInside(written: string, known: KnownGroups): PatternNode {
  if (/^\?[=!]/.test(written)) return glance;
  return readAlternatives({ source: written, known, at: written.startsWith('?:') ? 2 : 0 });
}

function endOfGroup({ source, at }: Reader): number {
  let depth = 1;
  for (let i = at; i < source.length; i += 1) {
    const sign = source[i];
    if (sign === '\\') i += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')' && (depth -= 1) === 0) return i;
  }
  throw new Error(`A bracket too few in ${source}`);
}

function readEscape(reader: Reader): PatternNode {
  const sign = reader.source[reader.at] ?? '';
  reader.at += 1;
  if (sign === 'b') return boundary;
  if (sign === 'd') return digit;
  if (sign === 's' || sign === 'W') return someSign(true);
  return /[a-z]/i.test(sign) ? someSign(false) : oneOf([sign]);
}

/** A class of signs: its signs when they are all written out, else whether it holds no letter, digit or underscore. */
function readClass(reader: Reader): PatternNode {
  const end = reader.source.indexOf(']', reader.at + 1);
  if (end < 0) throw new Error(`A class that does not end in ${reader.source}`);
  const inside = reader.source.slice(reader.at, end);
  reader.at = end + 1;
  if (inside.startsWith('^') || /\\[^s]|\w-\w/.test(inside)) return someSign(false);
  if (!/\w/.test(inside.replaceAll('\\s', ''))) return someSign(true);
  return /^\w+$/.test(inside) ? oneOf([...inside]) : someSign(false);
}

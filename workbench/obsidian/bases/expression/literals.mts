import { RegExpValue, StringValue } from '../values/index.mts';
import { words } from '../words.mts';
import { FormulaError } from './formulaError.mts';
import type { Token } from './tokens.mts';

const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r' };

/** The text between the quotes. */
export function stringOf({ text }: Token): StringValue {
  const inside = text.slice(1, -1).replace(/\\(.)/gs, (_, sign: string) => escapes[sign] ?? sign);
  return new StringValue(inside);
}

/** `/pattern/flags`. @throws FormulaError when it is no pattern. */
export function regExpOf({ text, at }: Token): RegExpValue {
  const end = text.lastIndexOf('/');
  try {
    return new RegExpValue(new RegExp(text.slice(1, end), text.slice(end + 1)));
  } catch {
    throw new FormulaError(words().unexpected(text, at));
  }
}

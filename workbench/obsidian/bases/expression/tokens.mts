import { words } from '../words.mts';
import { FormulaError } from './formulaError.mts';

export interface Token {
  readonly kind: 'number' | 'string' | 'name' | 'regexp' | 'sign' | 'end';
  readonly text: string;
  /** Where it begins in the formula. */
  readonly at: number;
}

const forms: readonly (readonly [Token['kind'], RegExp])[] = [
  ['number', /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y],
  ['string', /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/y],
  ['name', /[\p{L}_$][\p{L}\p{M}\p{N}_$]*/uy],
  ['regexp', /\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y],
  ['sign', /==|!=|>=|<=|&&|\|\||[+\-*/%()[\]{},.:!<>]/y],
];

/** The parts of a formula, with an end behind them. @throws FormulaError at a sign that no formula has. */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = skipSpace(formula, 0);
  while (at < formula.length) {
    const token = tokenAt(formula, at, tokens.at(-1));
    tokens.push(token);
    at = skipSpace(formula, at + token.text.length);
  }
  return [...tokens, { kind: 'end', text: '', at: formula.length }];
}

function tokenAt(formula: string, at: number, before: Token | undefined): Token {
  for (const [kind, form] of forms) {
    if (kind === 'regexp' && endsValue(before)) continue;
    form.lastIndex = at;
    const text = form.exec(formula)?.[0];
    if (text !== undefined) return { kind, text, at };
  }
  throw new FormulaError(words().unexpected(formula.charAt(at), at));
}

/** After a value a `/` divides; anywhere else it begins a pattern. */
const endsValue = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind !== 'sign' || [')', ']', '}'].includes(token.text));

function skipSpace(formula: string, at: number): number {
  const space = /\s*/y;
  space.lastIndex = at;
  return at + (space.exec(formula)?.[0].length ?? 0);
}

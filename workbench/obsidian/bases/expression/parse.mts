import { BooleanValue, NullValue, NumberValue, StringValue, type Value } from '../values/index.mts';
import { words } from '../words.mts';
import { FormulaError } from './formulaError.mts';
import { regExpOf, stringOf } from './literals.mts';
import type { Node } from './node.mts';
import { tokensOf, type Token } from './tokens.mts';

/** How strongly an operator binds. */
const strength: Record<string, number> = {
  ...{ '||': 1, '&&': 2, '==': 3, '!=': 3 },
  ...{ '<': 4, '>': 4, '<=': 4, '>=': 4 },
  ...{ '+': 5, '-': 5, '*': 6, '/': 6, '%': 6 },
};

const constants: Record<string, Value> = {
  true: new BooleanValue(true),
  false: new BooleanValue(false),
  null: NullValue.value,
};

/** A formula or filter as a tree. @throws FormulaError, which says where it went wrong. */
export function parseFormula(formula: string): Node {
  const parser = new Parser(tokensOf(formula));
  const node = parser.expression(0);
  parser.expectEnd();
  return node;
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  expression(least: number): Node {
    let left = this.#unary();
    for (;;) {
      const operator = this.#next.text;
      const binds = this.#next.kind === 'sign' ? (strength[operator] ?? 0) : 0;
      if (binds === 0 || binds <= least) return left;
      this.#take();
      left = { kind: 'binary', operator, left, right: this.expression(binds) };
    }
  }

  expectEnd(): void {
    if (this.#next.kind !== 'end') this.#fail();
  }

  get #next(): Token {
    return this.#tokens[this.#at] as Token;
  }

  #take(): Token {
    const token = this.#next;
    this.#at += 1;
    return token;
  }

  #is(sign: string): boolean {
    return this.#next.kind === 'sign' && this.#next.text === sign;
  }

  #accept(sign: string): boolean {
    const is = this.#is(sign);
    if (is) this.#take();
    return is;
  }

  #expect(sign: string): void {
    if (!this.#accept(sign)) this.#fail();
  }

  #fail(): never {
    const { kind, text, at } = this.#next;
    throw new FormulaError(kind === 'end' ? words().unexpectedEnd : words().unexpected(text, at));
  }

  #unary(): Node {
    for (const operator of ['!', '-'])
      if (this.#accept(operator)) return { kind: 'unary', operator, of: this.#unary() };
    return this.#postfix(this.#primary());
  }

  #postfix(start: Node): Node {
    let node = start;
    for (;;) {
      if (this.#accept('.')) node = this.#afterDot(node);
      else if (this.#accept('[')) node = { kind: 'member', of: node, key: this.#closed(']') };
      else return node;
    }
  }

  #afterDot(of: Node): Node {
    const name = this.#name();
    if (this.#accept('(')) return { kind: 'call', of, name, args: this.#list(')') };
    return { kind: 'member', of, key: { kind: 'literal', value: new StringValue(name) } };
  }

  #name(): string {
    return this.#next.kind === 'name' ? this.#take().text : this.#fail();
  }

  #primary(): Node {
    const token = this.#next;
    if (token.kind === 'name') return this.#named(this.#take().text);
    if (token.kind === 'number') return literal(new NumberValue(Number(this.#take().text)));
    if (token.kind === 'string') return literal(stringOf(this.#take()));
    if (token.kind === 'regexp') return literal(regExpOf(this.#take()));
    if (this.#accept('(')) return this.#closed(')');
    if (this.#accept('[')) return { kind: 'list', items: this.#list(']') };
    if (this.#accept('{')) return { kind: 'object', entries: this.#entries() };
    return this.#fail();
  }

  #named(name: string): Node {
    if (this.#accept('(')) return { kind: 'call', of: null, name, args: this.#list(')') };
    const constant = constants[name];
    return constant ? literal(constant) : { kind: 'name', name };
  }

  #closed(sign: string): Node {
    const node = this.expression(0);
    this.#expect(sign);
    return node;
  }

  #list(end: string): Node[] {
    const items: Node[] = [];
    while (!this.#accept(end)) {
      if (items.length > 0) this.#expect(',');
      items.push(this.expression(0));
    }
    return items;
  }

  #entries(): [string, Node][] {
    const entries: [string, Node][] = [];
    while (!this.#accept('}')) {
      if (entries.length > 0) this.#expect(',');
      const key = this.#next.kind === 'string' ? stringOf(this.#take()).data : this.#name();
      this.#expect(':');
      entries.push([key, this.expression(0)]);
    }
    return entries;
  }
}

const literal = (value: Value): Node => ({ kind: 'literal', value });

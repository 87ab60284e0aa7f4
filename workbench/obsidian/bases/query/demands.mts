import { FormulaError } from '../expression/formulaError.mts';
import type { Node } from '../expression/node.mts';
import { BooleanValue, NumberValue, StringValue } from '../values/index.mts';
import { asRecord, readFormula } from './baseFile.mts';

/** What filters ask of a note, as far as one can make a note so. */
export interface Demands {
  readonly folder: string | null;
  readonly tags: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Reads filters that must all hold: `property == "x"`, `file.inFolder("x")` and `file.hasTag("x")`. The rest is let be. */
export function demandsOf(filters: readonly unknown[]): Demands {
  const all = filters
    .flatMap(statementsOf)
    .map(readFormula)
    .flatMap((node) => (node instanceof FormulaError ? [] : conjuncts(node)));
  return {
    folder: all.map((node) => givenTo(node, 'inFolder')).find((folder) => folder !== null) ?? null,
    tags: all.flatMap((node) => givenTo(node, 'hasTag') ?? []),
    properties: Object.fromEntries(all.map(propertyOf).filter((property) => property !== null)),
  };
}

function statementsOf(raw: unknown): string[] {
  if (typeof raw === 'string') return [raw];
  const { and } = asRecord(raw);
  return Array.isArray(and) ? and.flatMap(statementsOf) : [];
}

const conjuncts = (node: Node): Node[] =>
  node.kind === 'binary' && node.operator === '&&'
    ? [...conjuncts(node.left), ...conjuncts(node.right)]
    : [node];

/** The text that a function of `file` is given. */
function givenTo(node: Node, name: string): string | null {
  if (node.kind !== 'call' || node.name !== name) return null;
  const isOfFile = node.of?.kind === 'name' && node.of.name === 'file';
  const given = node.args[0] ? literalOf(node.args[0]) : null;
  return isOfFile && typeof given === 'string' ? given : null;
}

function propertyOf(node: Node): [string, unknown] | null {
  if (node.kind !== 'binary' || node.operator !== '==') return null;
  const [name, value] = [propertyNameOf(node.left), literalOf(node.right)];
  return name === null || value === null ? null : [name, value];
}

/** `status`, `note.status` and `note["status"]` are one property. */
function propertyNameOf(node: Node): string | null {
  if (node.kind === 'name') return node.name;
  const isOfNote = node.kind === 'member' && node.of.kind === 'name' && node.of.name === 'note';
  const name = isOfNote ? literalOf(node.key) : null;
  return typeof name === 'string' ? name : null;
}

function literalOf(node: Node): string | number | boolean | null {
  if (node.kind !== 'literal') return null;
  const { value } = node;
  const isPlain =
    value instanceof StringValue || value instanceof NumberValue || value instanceof BooleanValue;
  return isPlain ? value.data : null;
}

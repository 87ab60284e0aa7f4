import * as v from 'valibot';

import { queryTree, type Field, type Operation } from './queryTree';

/** What a query goes over: a note, one of its list items, or what was made of those. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Runs a query, as Dataview's parser gives it, over the rows of notes, or of tasks for a list of tasks. It knows what the
 * queries in the docs use; that it answers as Dataview does is held against Dataview's own answers.
 */
export function runQuery(parsed: unknown, notes: readonly Row[], tasks: readonly Row[]): unknown[][] {
  const { header, operations } = v.parse(queryTree, parsed);
  const rows = operations.reduce<readonly Row[]>(step, header.type === 'task' ? tasks : notes);
  if (header.type === 'task')
    return rows.map(({ path, blockId, due, status }) => [path, blockId, due, status]);
  return rows.map((row) => {
    const cells = header.fields.map(({ field }) => valueOf(field, row));
    return header.showId ? [row.key ?? at(row.file, 'link'), ...cells] : cells;
  });
}

function step(rows: readonly Row[], operation: Operation): readonly Row[] {
  if (operation.type === 'where') return rows.filter((row) => isTrue(valueOf(operation.clause, row)));
  if (operation.type === 'sort') return rows.toSorted((a, b) => order(a, b, operation.fields));
  const { name, field } = operation.field;
  if (operation.type === 'flatten')
    return rows.flatMap((row) => listOf(valueOf(field, row)).map((one) => ({ ...row, [name]: one })));
  const keys = [...new Set(rows.map((row) => valueOf(field, row)))];
  return keys.map((key) => ({ key, [name]: key, rows: rows.filter((row) => valueOf(field, row) === key) }));
}

const isTrue = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== false && value !== '';
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

type Sort = Extract<Operation, { type: 'sort' }>['fields'];

function order(a: Row, b: Row, fields: Sort): number {
  for (const { field, direction } of fields) {
    const [one, other] = [sortable(valueOf(field, a)), sortable(valueOf(field, b))];
    if (one !== other) return one < other === (direction === 'ascending') ? -1 : 1;
  }
  return 0;
}

const sortable = (value: unknown): string | number => (typeof value === 'string' ? value : Number(value));

function valueOf(field: Field, row: Row): unknown {
  switch (field.type) {
    case 'variable':
      return row[field.name] ?? null;
    case 'literal':
      return field.value ?? null;
    case 'index':
      return at(valueOf(field.object, row), String(valueOf(field.index, row)));
    case 'binaryop':
      return compared(field.op, valueOf(field.left, row), valueOf(field.right, row));
    case 'function':
      return called(
        field.func.name,
        field.arguments.map((argument) => valueOf(argument, row)),
      );
  }
}

/** A part of a value; of a list, that part of each. */
function at(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => at(one, key));
  return typeof value === 'object' && value !== null ? (Reflect.get(value, key) ?? null) : null;
}

function compared(op: '&' | '|' | '=' | '!=', left: unknown, right: unknown): boolean {
  if (op === '&') return isTrue(left) && isTrue(right);
  if (op === '|') return isTrue(left) || isTrue(right);
  return (left === right) === (op === '=');
}

function called(name: string, [first, second, third]: readonly unknown[]): unknown {
  if (name === 'length') return listOf(first).length;
  if (typeof first !== 'string' || typeof second !== 'string') return null;
  if (name === 'startswith') return first.startsWith(second);
  if (name === 'regexreplace') return first.replace(new RegExp(second, 'g'), String(third));
  throw new Error(`the queries in the docs had no ${name} before`);
}

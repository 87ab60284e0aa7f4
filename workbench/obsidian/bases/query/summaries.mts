import type { BasesPropertyId } from 'obsidian';
import { evaluate } from '../expression/evaluate.mts';
import { FormulaError } from '../expression/formulaError.mts';
import { numberOf } from '../expression/operators.mts';
import { uniqueOf } from '../functions/lists.mts';
import {
  BooleanValue,
  DateValue,
  DurationValue,
  ErrorValue,
  ListValue,
  NullValue,
  NumberValue,
  type Value,
} from '../values/index.mts';
import { words } from '../words.mts';
import { asRecord, readFormula } from './baseFile.mts';
import type { BasesEntry } from './basesEntry.mts';
import type { QueryController } from './queryController.mts';
import { isEmptyValue } from './sortEntries.mts';

type Summary = (values: readonly Value[]) => Value;

/** A summary of numbers; nothing when there are none. */
const numeric =
  (of: (numbers: readonly number[]) => number): Summary =>
  (values) => {
    const numbers = values.map(numberOf).filter((number): number is number => number !== null);
    return numbers.length === 0 ? NullValue.value : new NumberValue(of(numbers));
  };

const counted =
  (counts: (value: Value) => boolean): Summary =>
  (values) =>
    new NumberValue(values.filter(counts).length);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return mean([sorted[Math.floor(middle)] ?? 0, sorted[Math.ceil(middle)] ?? 0]);
}

const deviation = (numbers: readonly number[]): number =>
  Math.sqrt(mean(numbers.map((number) => (number - mean(numbers)) ** 2)));

const datesIn = (values: readonly Value[]): DateValue[] =>
  values.filter((value) => value instanceof DateValue).sort((a, b) => a.date.getTime() - b.date.getTime());

function range(values: readonly Value[]): Value {
  const [first, last] = [datesIn(values)[0], datesIn(values).at(-1)];
  if (!first || !last) return numeric((numbers) => Math.max(...numbers) - Math.min(...numbers))(values);
  return DurationValue.fromMilliseconds(last.date.getTime() - first.date.getTime());
}

/** The summaries that every base has. */
const standard: Record<string, Summary> = {
  Average: numeric(mean),
  Min: numeric((numbers) => Math.min(...numbers)),
  Max: numeric((numbers) => Math.max(...numbers)),
  Sum: numeric(sum),
  Range: range,
  Median: numeric(median),
  Stddev: numeric(deviation),
  Earliest: (values) => datesIn(values)[0] ?? NullValue.value,
  Latest: (values) => datesIn(values).at(-1) ?? NullValue.value,
  Checked: counted((value) => value instanceof BooleanValue && value.data),
  Unchecked: counted((value) => value instanceof BooleanValue && !value.data),
  Empty: counted(isEmptyValue),
  Filled: counted((value) => !isEmptyValue(value)),
  Unique: (values) => new NumberValue(uniqueOf(values.filter((value) => !isEmptyValue(value))).length),
};

/** One value of a property over several rows, by a summary of the base's own or one that every base has. */
export function summaryOf(
  { base }: QueryController,
  entries: readonly BasesEntry[],
  property: BasesPropertyId,
  key: string,
): Value {
  const values = entries.map((entry) => entry.getValue(property) ?? NullValue.value);
  const own = asRecord(base.raw['summaries'])[key];
  const [first] = entries;
  if (own === undefined || !first) return standard[key]?.(values) ?? NullValue.value;
  return ownSummary(own, values, first);
}

function ownSummary(formula: unknown, values: readonly Value[], { scope }: BasesEntry): Value {
  const node = readFormula(formula);
  try {
    if (node instanceof FormulaError) throw node;
    return evaluate(node, { ...scope, locals: { values: new ListValue([...values]) } });
  } catch (error) {
    if (error instanceof FormulaError) return new ErrorValue(error.message);
    throw error;
  }
}

/** What a summary is called. */
export const summaryName = (key: string): string =>
  Object.hasOwn(words().summaries, key)
    ? words().summaries[key as keyof ReturnType<typeof words>['summaries']]
    : key;

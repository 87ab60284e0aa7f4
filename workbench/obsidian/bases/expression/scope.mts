import type { TFile } from 'obsidian';
import type { App } from '../../app/app.mts';
import type { Value } from '../values/index.mts';
import type { FormulaError } from './formulaError.mts';
import type { Node } from './node.mts';

/** What all formulas of a base share. */
export interface BaseContext {
  readonly app: App;
  /** What `this` is: the base itself, when it is open in a tab. */
  readonly self: TFile | null;
  /** The base's formulas by name, or why one cannot be read. */
  readonly formulas: ReadonlyMap<string, Node | FormulaError>;
}

/** Where a formula is worked out. */
export interface Scope {
  readonly base: BaseContext;
  /** The file of the row. */
  readonly file: TFile;
  /** What `value`, `index`, `acc` and `values` are, inside a function that has them. */
  readonly locals: Readonly<Record<string, Value>>;
  /** The formulas that are being worked out. */
  readonly inside: readonly string[];
}

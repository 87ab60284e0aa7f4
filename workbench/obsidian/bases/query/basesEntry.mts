import type { BasesPropertyId, TFile } from 'obsidian';
import { fileProperty } from '../expression/fileProperties.mts';
import { FormulaError } from '../expression/formulaError.mts';
import { formulaValue } from '../expression/formulaValue.mts';
import { noteProperty } from '../expression/noteProperties.mts';
import type { BaseContext, Scope } from '../expression/scope.mts';
import { ErrorValue, NullValue, type Value } from '../values/index.mts';
import { parsePropertyId } from './propertyId.mts';

/** A file of a base: a row. */
export class BasesEntry {
  readonly #base: BaseContext;
  readonly #known = new Map<BasesPropertyId, Value>();
  file: TFile;

  constructor(base: BaseContext, file: TFile) {
    this.#base = base;
    this.file = file;
  }

  get scope(): Scope {
    return { base: this.#base, file: this.file, locals: {}, inside: [] };
  }

  /** What is not there is null; what goes wrong in a formula is a value that says so. */
  getValue(propertyId: BasesPropertyId): Value | null {
    const known = this.#known.get(propertyId);
    if (known) return known;
    const value = this.#valueOf(propertyId);
    this.#known.set(propertyId, value);
    return value;
  }

  #valueOf(propertyId: BasesPropertyId): Value {
    const { type, name } = parsePropertyId(propertyId);
    const { app } = this.#base;
    if (type === 'note') return noteProperty(this.file, name, app);
    if (type === 'file') return fileProperty(this.file, name, app) ?? NullValue.value;
    try {
      return formulaValue(name, this.scope);
    } catch (error) {
      if (error instanceof FormulaError) return new ErrorValue(error.message);
      throw error;
    }
  }
}

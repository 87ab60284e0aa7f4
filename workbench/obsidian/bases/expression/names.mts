import { FileValue, NullValue, ObjectValue, type Value } from '../values/index.mts';
import { fileProperty } from './fileProperties.mts';
import { formulaValue } from './formulaValue.mts';
import { noteProperties, noteProperty, rawProperties } from './noteProperties.mts';
import type { Scope } from './scope.mts';

/** What a name stands for: a part of the formula's own, `file`, `note`, `formula`, `this`, else a property of the note. */
export function namedValue(name: string, scope: Scope): Value {
  const { base, file, locals } = scope;
  if (Object.hasOwn(locals, name)) return locals[name] ?? NullValue.value;
  if (name === 'file') return new FileValue(file);
  if (name === 'note') return new NoteValue(scope);
  if (name === 'formula') return new FormulasValue(scope);
  if (name === 'this') return base.self ? new ThisValue(base.self, scope) : NullValue.value;
  return noteProperty(file, name, base.app);
}

/** `note`: the properties of the row's note. */
class NoteValue extends ObjectValue {
  readonly #scope: Scope;

  constructor(scope: Scope) {
    super(rawProperties(scope.file, scope.base.app));
    this.#scope = scope;
  }

  override get(name: string): Value {
    return noteProperty(this.#scope.file, name, this.#scope.base.app);
  }
}

/** `formula`: the formulas of the base. */
class FormulasValue extends ObjectValue {
  readonly #scope: Scope;

  constructor(scope: Scope) {
    super({});
    this.#scope = scope;
  }

  override get(name: string): Value {
    return formulaValue(name, this.#scope);
  }
}

/** `this`: the file that shows the base, with its properties as fields. */
export class ThisValue extends FileValue {
  readonly #scope: Scope;

  constructor(file: FileValue['file'], scope: Scope) {
    super(file);
    this.#scope = scope;
  }

  field(name: string): Value {
    const { app } = this.#scope.base;
    if (name === 'file') return new FileValue(this.file);
    if (name === 'note') return new ObjectValue(noteProperties(this.file, app));
    const property = noteProperty(this.file, name, app);
    return property === NullValue.value ? (fileProperty(this.file, name, app) ?? property) : property;
  }
}

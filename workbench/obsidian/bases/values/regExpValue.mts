import { NotNullValue } from './value.mts';

/** A pattern. */
export class RegExpValue extends NotNullValue {
  static override type = 'RegExp';
  readonly pattern: RegExp;

  constructor(pattern: RegExp) {
    super();
    this.pattern = pattern;
  }

  toString(): string {
    return this.pattern.toString();
  }

  isTruthy(): boolean {
    return true;
  }
}

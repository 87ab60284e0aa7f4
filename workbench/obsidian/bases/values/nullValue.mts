import { Value } from './value.mts';

/** A property that is not there, or is empty. There is one of them: `NullValue.value`. */
export class NullValue extends Value {
  static override type = 'Null';
  static value: NullValue = new NullValue();

  toString(): string {
    return '';
  }

  isTruthy(): boolean {
    return false;
  }
}

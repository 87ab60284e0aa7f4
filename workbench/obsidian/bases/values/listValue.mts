import { NullValue } from './nullValue.mts';
import type { RenderContext } from './renderContext.mts';
import { NotNullValue, Value } from './value.mts';
import { toValue } from './toValue.mts';

/** Values in order, not all of one type. */
export class ListValue extends NotNullValue {
  static override type = 'List';
  readonly #items: unknown[];

  constructor(value: unknown[]) {
    super();
    this.#items = value;
  }

  get items(): Value[] {
    return this.#items.map((_, index) => this.get(index));
  }

  toString(): string {
    return this.items.join(', ');
  }

  isTruthy(): boolean {
    return this.#items.length > 0;
  }

  includes(value: Value): boolean {
    return this.items.some((item) => Value.looseEquals(item, value));
  }

  length(): number {
    return this.#items.length;
  }

  get(index: number): Value {
    const item = this.#items[index];
    if (item === undefined) return NullValue.value;
    return (this.#items[index] = toValue(item));
  }

  concat(other: ListValue): ListValue {
    return new ListValue([...this.items, ...other.items]);
  }

  override equals(other: this): boolean {
    return (
      this.length() === other.length() &&
      this.items.every((item, index) => Value.equals(item, other.get(index)))
    );
  }

  override renderTo(el: HTMLElement, ctx: RenderContext): void {
    const list = el.createSpan('value-list-container');
    this.items.forEach((item, index) => {
      if (index > 0) list.createSpan({ cls: 'value-list-separator', text: ', ' });
      item.renderTo(list.createSpan('value-list-element'), ctx);
    });
  }
}

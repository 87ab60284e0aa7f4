import type { RenderContext } from './renderContext.mts';
import { PrimitiveValue, type Value } from './value.mts';

/** A text. */
export class StringValue extends PrimitiveValue<string> {
  static override type = 'String';

  override looseEquals(other: Value): boolean {
    return other instanceof StringValue && other.data === this.data;
  }
}

/** A number. */
export class NumberValue extends PrimitiveValue<number> {
  static override type = 'Number';
}

/** Yes or no, drawn as a box that cannot be ticked here. */
export class BooleanValue extends PrimitiveValue<boolean> {
  static override type = 'Boolean';

  override renderTo(el: HTMLElement, _ctx: RenderContext): void {
    const box = el.createEl('input', {
      cls: 'metadata-input-checkbox',
      type: 'checkbox',
      attr: { disabled: '', 'aria-label': this.toString() },
    });
    box.checked = this.data;
  }
}

import { setIcon } from '../../widgets/index.mts';
import { StringValue } from './primitives.mts';
import type { RenderContext } from './renderContext.mts';
import type { Value } from './value.mts';

/** A tag, with its `#`. */
export class TagValue extends StringValue {
  static override type = 'Tag';

  constructor(value: string) {
    super(value.startsWith('#') ? value : `#${value}`);
  }

  /** With or without the `#`. */
  override looseEquals(other: Value): boolean {
    return other instanceof StringValue && this.data === `#${other.data.replace(/^#/, '')}`;
  }

  override renderTo(el: HTMLElement, _ctx: RenderContext): void {
    el.createEl('a', { cls: 'tag', text: this.data, href: this.data });
  }
}

/** A link to the web. */
export class UrlValue extends StringValue {
  static override type = 'URL';

  override renderTo(el: HTMLElement, _ctx: RenderContext): void {
    const attr = { target: '_blank', rel: 'noopener nofollow' };
    el.createEl('a', { cls: 'external-link', text: this.data, href: this.data, attr });
  }
}

/** HTML, which is shown here as the text that it is. */
export class HTMLValue extends StringValue {
  static override type = 'HTML';
}

/** The name of an icon. */
export class IconValue extends StringValue {
  static override type = 'Icon';

  override renderTo(el: HTMLElement, _ctx: RenderContext): void {
    setIcon(el.createSpan(), this.data);
  }
}

/** The path of an image in the vault, which is shown here as its path. */
export class ImageValue extends StringValue {
  static override type = 'Image';
}

import type { TFile } from 'obsidian';
import type { App } from '../../app/app.mts';
import { Keymap } from '../../core/keymap.mts';
import { getLinkpath } from '../../../metadata/index.mts';
import { FileValue } from './fileValue.mts';
import { StringValue } from './primitives.mts';
import type { RenderContext } from './renderContext.mts';
import type { Value } from './value.mts';

/** Where a link leads and from where; `display` is the text that it shows, when it has one of its own. */
export interface LinkParts {
  readonly target: string;
  readonly sourcePath: string;
  readonly display?: string | undefined;
}

/** A link to a note, as wikilinks in properties are. */
export class LinkValue extends StringValue {
  static override type = 'Link';
  readonly #app: App;
  readonly parts: LinkParts;

  constructor(app: App, parts: LinkParts) {
    const { target, display } = parts;
    super(display === undefined ? `[[${target}]]` : `[[${target}|${display}]]`);
    this.#app = app;
    this.parts = parts;
  }

  /** Null for what is no wikilink. */
  static parseFromString(app: App, input: string, sourcePath: string): LinkValue | null {
    const inside = /^\[\[([^[\]]+)\]\]$/.exec(input.trim())?.[1];
    if (inside === undefined) return null;
    const bar = inside.indexOf('|');
    const parts =
      bar < 0 ? { target: inside } : { target: inside.slice(0, bar), display: inside.slice(bar + 1) };
    return new LinkValue(app, { ...parts, sourcePath });
  }

  /** The file that the link leads to; null when there is none. */
  resolve(): TFile | null {
    const { target, sourcePath } = this.parts;
    return this.#app.metadataCache.getFirstLinkpathDest(getLinkpath(target), sourcePath);
  }

  get shown(): string {
    return this.parts.display ?? this.parts.target.split('/').at(-1)?.replace(/\.md$/, '') ?? '';
  }

  /** The same file, or, when there is none, the same text. */
  override equals(other: this): boolean {
    const [one, two] = [this.resolve(), other.resolve()];
    return one || two ? one === two : this.parts.target === other.parts.target;
  }

  override looseEquals(other: Value): boolean {
    if (other instanceof LinkValue) return this.equals(other as this);
    if (other instanceof FileValue) return this.resolve()?.path === other.file.path;
    return other instanceof StringValue && [this.data, this.parts.target, this.shown].includes(other.data);
  }

  override renderTo(el: HTMLElement, _ctx: RenderContext): void {
    const { target, sourcePath } = this.parts;
    const cls = `internal-link${this.resolve() ? '' : ' is-unresolved'}`;
    const link = el.createEl('a', { cls, text: this.shown, href: target, attr: { 'data-href': target } });
    const open = (event: MouseEvent): void => {
      event.preventDefault();
      void this.#app.workspace.openLinkText(target, sourcePath, Keymap.isModEvent(event));
    };
    link.addEventListener('click', open);
    link.addEventListener('auxclick', (event) => {
      if (event.button === 1) open(event);
    });
  }
}

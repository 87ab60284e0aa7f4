import type { ExtraButtonComponent } from '../components/extraButton.mts';
import { SearchComponent } from '../components/search.mts';
import { uniqueId } from './labelControl.mts';
import { Setting } from './setting.mts';

/** Settings that belong together, in one panel, under a heading when they have one. */
export class SettingGroup {
  listEl: HTMLElement;
  readonly #groupEl: HTMLElement;
  #header: Setting | undefined;

  constructor(containerEl: HTMLElement) {
    this.#groupEl = containerEl.createDiv('setting-group');
    this.listEl = this.#groupEl.createDiv('setting-items');
  }

  setHeading(text: string | DocumentFragment): this {
    const { nameEl } = this.#heading().setName(text);
    nameEl.id ||= uniqueId('setting-group');
    this.listEl.setAttrs({ role: 'group', 'aria-labelledby': nameEl.id });
    return this;
  }

  addClass(...classes: string[]): this {
    this.#groupEl.addClasses(classes);
    return this;
  }

  addSetting(cb: (setting: Setting) => void): this {
    cb(new Setting(this.listEl));
    return this;
  }

  addSearch(cb: (component: SearchComponent) => unknown): this {
    const searchEl = createDiv('setting-group-search');
    this.#groupEl.insertBefore(searchEl, this.listEl);
    cb(new SearchComponent(searchEl));
    return this;
  }

  addExtraButton(cb: (component: ExtraButtonComponent) => unknown): this {
    this.#heading().addExtraButton(cb);
    return this;
  }

  /** The row above the panel, made when something needs it. */
  #heading(): Setting {
    if (this.#header) return this.#header;
    this.#header = new Setting(this.#groupEl).setHeading();
    this.#groupEl.prepend(this.#header.settingEl);
    return this.#header;
  }
}

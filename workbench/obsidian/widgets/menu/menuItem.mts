import type { IconName } from 'obsidian';
import { setIcon } from '../icons/icons.mts';
import { uniqueId } from '../setting/labelControl.mts';

type Pick = MouseEvent | KeyboardEvent;

/** A line of a menu; `Menu.addItem` makes it. */
export class MenuItem {
  readonly dom: HTMLElement = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem' } });
  section = '';
  disabled = false;
  readonly #iconEl: HTMLElement = this.dom.createDiv('menu-item-icon');
  readonly #titleEl: HTMLElement = this.dom.createDiv('menu-item-title');
  #clicked: ((evt: Pick) => unknown) | undefined;

  constructor() {
    this.dom.id = uniqueId('menu-item');
  }

  setTitle(title: string | DocumentFragment): this {
    this.#titleEl.setText(title);
    return this;
  }

  setIcon(icon: IconName | null): this {
    setIcon(this.#iconEl, icon ?? '');
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.toggleClass('mod-checked', checked === true);
    this.dom.setAttrs({
      role: checked === null ? 'menuitem' : 'menuitemcheckbox',
      'aria-checked': checked === null ? null : String(checked),
    });
    if (checked !== null) this.setIcon(checked ? 'lucide-check' : null);
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass('is-disabled', disabled);
    this.dom.setAttr('aria-disabled', disabled ? 'true' : null);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.toggleClass('is-warning', isWarning);
    return this;
  }

  /** Makes the line a heading, which cannot be chosen. */
  setIsLabel(isLabel: boolean): this {
    this.dom.toggleClass('is-label', isLabel);
    return this.setDisabled(isLabel);
  }

  onClick(callback: (evt: Pick) => unknown): this {
    this.#clicked = callback;
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    this.dom.dataset['section'] = section;
    return this;
  }

  /** Does what the line is for. */
  choose(evt: Pick): void {
    this.#clicked?.(evt);
  }
}

/** A line between two parts of a menu. */
export class MenuSeparator {
  readonly dom: HTMLElement = createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
}

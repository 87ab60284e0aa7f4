import type * as Api from 'obsidian';
import type { BaseComponent } from '../components/base.mts';
import { ButtonComponent } from '../components/button.mts';
import { ColorComponent } from '../components/color.mts';
import { DisplayValueComponent } from '../components/displayValue.mts';
import { DropdownComponent } from '../components/dropdown.mts';
import { ExtraButtonComponent } from '../components/extraButton.mts';
import { MomentFormatComponent } from '../components/momentFormat.mts';
import { ProgressBarComponent } from '../components/progressBar.mts';
import { SearchComponent } from '../components/search.mts';
import { SliderComponent } from '../components/slider.mts';
import { TextAreaComponent, TextComponent } from '../components/text.mts';
import { ToggleComponent } from '../components/toggle.mts';
import { setTooltip } from '../tooltip/tooltip.mts';
import { showError } from './errorMessage.mts';
import { labelFields } from './labelControl.mts';

type ComponentClass<T> = new (containerEl: HTMLElement) => T;

/** One row: a name and a description at the start, controls at the end. */
export class Setting {
  settingEl: HTMLElement;
  infoEl: HTMLElement;
  nameEl: HTMLElement;
  descEl: HTMLElement;
  controlEl: HTMLElement;
  components: BaseComponent[] = [];
  errorEl: HTMLElement | null = null;

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv('setting-item');
    this.infoEl = this.settingEl.createDiv('setting-item-info');
    this.nameEl = this.infoEl.createDiv('setting-item-name');
    this.descEl = this.infoEl.createDiv('setting-item-description');
    this.controlEl = this.settingEl.createDiv('setting-item-control');
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this;
  }

  setDesc(desc: string | DocumentFragment): this {
    this.descEl.setText(desc);
    return this;
  }

  setClass(cls: string): this {
    this.settingEl.addClass(cls);
    return this;
  }

  setTooltip(tooltip: string, options?: Api.TooltipOptions): this {
    setTooltip(this.nameEl, tooltip, options);
    return this;
  }

  setHeading(): this {
    this.nameEl.setAttrs({ role: 'heading', 'aria-level': 2 });
    return this.setClass('setting-item-heading');
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  setErrorMessage(message: string | null): this {
    this.errorEl = showError(this, message);
    return this;
  }

  addDisplayValue(cb: (component: DisplayValueComponent) => unknown): this {
    cb(new DisplayValueComponent(this.controlEl));
    return this;
  }

  addButton(cb: (component: ButtonComponent) => unknown): this {
    return this.#add(ButtonComponent, cb);
  }

  addExtraButton(cb: (component: ExtraButtonComponent) => unknown): this {
    return this.#add(ExtraButtonComponent, cb);
  }

  addToggle(cb: (component: ToggleComponent) => unknown): this {
    return this.setClass('mod-toggle').#add(ToggleComponent, cb);
  }

  addText(cb: (component: TextComponent) => unknown): this {
    return this.setClass('mod-text').#add(TextComponent, cb);
  }

  addComponent<T extends BaseComponent>(cb: (el: HTMLElement) => T): this {
    this.components.push(cb(this.controlEl));
    this.#label();
    return this;
  }

  addSearch(cb: (component: SearchComponent) => unknown): this {
    return this.setClass('mod-text').#add(SearchComponent, cb);
  }

  addTextArea(cb: (component: TextAreaComponent) => unknown): this {
    return this.setClass('mod-text').#add(TextAreaComponent, cb);
  }

  addMomentFormat(cb: (component: MomentFormatComponent) => unknown): this {
    return this.setClass('mod-text').#add(MomentFormatComponent, cb);
  }

  addDropdown(cb: (component: DropdownComponent) => unknown): this {
    return this.setClass('mod-dropdown').#add(DropdownComponent, cb);
  }

  addColorPicker(cb: (component: ColorComponent) => unknown): this {
    return this.#add(ColorComponent, cb);
  }

  addProgressBar(cb: (component: ProgressBarComponent) => unknown): this {
    return this.#add(ProgressBarComponent, cb);
  }

  addSlider(cb: (component: SliderComponent) => unknown): this {
    return this.setClass('mod-slider').#add(SliderComponent, cb);
  }

  then(cb: (setting: this) => unknown): this {
    cb(this);
    return this;
  }

  /** Takes all controls out of the row. */
  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  #add<T extends BaseComponent>(Component: ComponentClass<T>, cb: (component: T) => unknown): this {
    const component = new Component(this.controlEl);
    this.components.push(component);
    cb(component);
    this.#label();
    return this;
  }

  #label(): void {
    labelFields(this.controlEl, this.nameEl);
  }
}

import type { App, HistoryHandler, MenuPositionDef } from 'obsidian';
import { Component } from '../../core/component.mts';
import { rememberFocus } from '../modal/rememberFocus.mts';
import { MenuItem, MenuSeparator } from './menuItem.mts';
import { menuScope } from './menuKeys.mts';
import { inSections } from './menuSections.mts';
import { placeMenu } from './placeMenu.mts';
import { words } from '../words.mts';

type Pick = MouseEvent | KeyboardEvent;

const menusOfEvents = new WeakMap<Event, Menu>();

/** A list of things to do, at a place on the screen. */
export class Menu extends Component implements HistoryHandler {
  readonly dom: HTMLElement = createDiv({
    cls: 'menu',
    attr: { role: 'region', 'aria-label': words().menu },
  });
  readonly #scrollEl: HTMLElement = this.dom.createDiv({
    cls: 'menu-scroll',
    attr: { role: 'menu', tabindex: -1 },
  });
  #entries: (MenuItem | MenuSeparator)[] = [];
  #selected: MenuItem | undefined;
  #hidden: (() => unknown)[] = [];
  #parentEl: HTMLElement | undefined;

  constructor() {
    super();
    this.dom.addEventListener('contextmenu', (evt) => evt.preventDefault());
  }

  setNoIcon(): this {
    this.dom.addClass('mod-no-icon');
    return this;
  }

  /** Kept for plugins that ask for it: this menu is always made of elements. */
  setUseNativeMenu(_useNativeMenu: boolean): this {
    return this;
  }

  addItem(cb: (item: MenuItem) => unknown): this {
    const item = new MenuItem();
    this.#entries.push(item);
    item.dom.addEventListener('mousemove', () => this.#select(item));
    item.dom.addEventListener('click', (evt) => this.#choose(item, evt));
    cb(item);
    return this;
  }

  addSeparator(): this {
    this.#entries.push(new MenuSeparator());
    return this;
  }

  /** Marks the element that the menu is of, for as long as it shows. */
  setParentElement(el: HTMLElement): this {
    this.#parentEl = el;
    return this;
  }

  showAtMouseEvent(evt: MouseEvent): this {
    evt.preventDefault();
    return this.showAtPosition({ x: evt.clientX, y: evt.clientY }, evt.doc);
  }

  showAtPosition(position: MenuPositionDef, doc: Document = activeDocument): this {
    if (this.dom.isConnected) return this;
    void this.load();
    this.register(rememberFocus(doc));
    this.#scrollEl.replaceChildren(...inSections(this.#entries).map((entry) => entry.dom));
    doc.body.appendChild(this.dom);
    placeMenu(this.dom, position);
    this.#parentEl?.addClass('has-active-menu');
    this.#listen(doc);
    this.#scrollEl.focus({ preventScroll: true });
    return this;
  }

  hide(): this {
    if (!this.dom.isConnected) return this;
    this.dom.remove();
    this.#select(undefined);
    this.#parentEl?.removeClass('has-active-menu');
    this.unload();
    for (const callback of this.#hidden) callback();
    return this;
  }

  close(): void {
    this.hide();
  }

  onHistoryBack(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.#hidden.push(callback);
  }

  /** The one menu of an event: whoever asks adds to it, and it shows when all have. */
  static forEvent(evt: PointerEvent | MouseEvent): Menu {
    const known = menusOfEvents.get(evt);
    if (known) return known;
    const menu = new Menu();
    menusOfEvents.set(evt, menu);
    evt.preventDefault();
    queueMicrotask(() => menu.showAtMouseEvent(evt));
    return menu;
  }

  #listen(doc: Document): void {
    const { keymap } = (window as unknown as { app: App }).app;
    const scope = menuScope({
      items: () => this.#items(),
      selected: () => this.#selected,
      select: (item) => this.#select(item),
      choose: (item, evt) => this.#choose(item, evt),
      hide: () => this.hide(),
    });
    keymap.pushScope(scope);
    this.register(() => keymap.popScope(scope));
    const outside = (evt: MouseEvent): void => {
      if (!this.dom.contains(evt.targetNode)) this.hide();
    };
    this.registerDomEvent(doc, 'mousedown', outside, true);
    if (doc.defaultView) this.registerDomEvent(doc.defaultView, 'blur', () => this.hide());
  }

  #items(): MenuItem[] {
    const entries = inSections(this.#entries);
    return entries.filter((entry): entry is MenuItem => entry instanceof MenuItem && !entry.disabled);
  }

  #select(item: MenuItem | undefined): void {
    this.#selected?.dom.removeClass('selected');
    this.#selected = item?.disabled ? undefined : item;
    this.#selected?.dom.addClass('selected');
    this.#scrollEl.setAttr('aria-activedescendant', this.#selected?.dom.id ?? null);
  }

  #choose(item: MenuItem, evt: Pick): void {
    if (item.disabled) return;
    this.hide();
    item.choose(evt);
  }
}

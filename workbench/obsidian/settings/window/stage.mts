import type { SettingDefinitionPage } from 'obsidian';
import { DefinitionsView } from '../render/definitionsView.mts';
import type { SettingPage } from '../settingPage.mts';
import type { SettingTab } from '../settingTab.mts';
import { DefinedPage } from './definedPage.mts';
import { findPage } from './findPage.mts';
import { keepPlace } from './keepPlace.mts';
import { drawTitlebar } from './pageTitlebar.mts';
import { putOnStage, takeOffStage } from './stages.mts';

interface OpenPage {
  name: string;
  page: SettingPage;
}

/** One tab on the screen, with the pages that are open above it. */
export class Stage {
  readonly #tab: SettingTab;
  readonly #hostEl: HTMLElement;
  readonly #view: DefinitionsView;
  #pages: OpenPage[] = [];

  constructor(tab: SettingTab, hostEl: HTMLElement) {
    this.#tab = tab;
    this.#hostEl = hostEl;
    const openPage = this.openPage.bind(this);
    this.#view = new DefinitionsView({ tab, containerEl: tab.containerEl, openPage });
  }

  show(): void {
    putOnStage(this.#tab, this);
    this.#tab.settingItems = this.#tab.getSettingDefinitions();
    this.#drawTab();
    this.#showTop();
  }

  /** Closes what is open, and lets the tab undo what it did. */
  leave(): void {
    takeOffStage(this.#tab);
    this.#closePages(0);
    this.#view.clear();
    this.#tab.hide();
    this.#topEl().remove();
    this.#hostEl.removeClass('is-page-open');
  }

  openPage(def: SettingDefinitionPage): void {
    const page = def.page?.() ?? new DefinedPage(this.#tab, def, (inner) => this.openPage(inner));
    page.title ||= def.name;
    this.#pages.push({ name: def.name, page: page });
    drawTitlebar(page.titlebarEl, page.title, () => this.back());
    page.display();
    this.#showTop();
  }

  /** Opens pages by their names, one inside the other. */
  openPath(names: readonly string[]): void {
    this.#closePages(0);
    let items = this.#tab.settingItems;
    for (const name of names) {
      const def = findPage(items, name);
      if (!def) break;
      this.openPage(def);
      items = def.items ?? [];
    }
    this.#showTop();
  }

  back(): void {
    this.#closePages(this.#pages.length - 1);
    this.redraw();
    this.#showTop();
  }

  /** Draws anew from the tab's definitions: pages that are no longer among them close. */
  redraw(): void {
    keepPlace(this.#topEl(), () => {
      this.#drawTab();
      this.#renewPages();
    });
    this.#showTop();
  }

  refresh(): void {
    this.#view.refresh();
    for (const { page } of this.#pages) if (page instanceof DefinedPage) page.refresh();
  }

  #drawTab(): void {
    if (this.#tab.settingItems.length) this.#view.draw(this.#tab.settingItems);
    else this.#tab.display();
  }

  #renewPages(): void {
    let items = this.#tab.settingItems;
    for (const [depth, { name, page }] of this.#pages.entries()) {
      const def = findPage(items, name);
      if (!def) return this.#closePages(depth);
      items = def.items ?? [];
      if (!(page instanceof DefinedPage)) continue;
      page.def = def;
      page.display();
    }
  }

  #closePages(depth: number): void {
    const closing = this.#pages.splice(depth).reverse();
    for (const { page } of closing) {
      page.hide();
      page.rootEl.remove();
    }
  }

  #topEl(): HTMLElement {
    return this.#pages.at(-1)?.page.rootEl ?? this.#tab.containerEl;
  }

  #showTop(): void {
    const topEl = this.#topEl();
    const others = [this.#tab.containerEl, ...this.#pages.map(({ page }) => page.rootEl)];
    for (const el of others) if (el !== topEl) el.remove();
    if (topEl.parentElement !== this.#hostEl) this.#hostEl.appendChild(topEl);
    this.#hostEl.toggleClass('is-page-open', this.#pages.length > 0);
  }
}

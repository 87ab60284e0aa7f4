import type { BasesAllOptions, BasesOptions } from 'obsidian';
import type { App } from '../../app/app.mts';
import { Modal, Setting } from '../../widgets/index.mts';
import { publicApp } from '../../workspace/publicApp.mts';
import { viewType } from '../query/baseFile.mts';
import { BasesViewConfig } from '../query/basesViewConfig.mts';
import type { QueryController } from '../query/queryController.mts';
import { words } from '../words.mts';
import { optionRow } from './optionRow.mts';

/** Asks how a view is called, how it is laid out, and what that layout can be told. Each answer is written at once. */
export function openViewConfig(app: App, controller: QueryController): void {
  const modal = new Modal(publicApp(app));
  modal.modalEl.addClass('view-config-menu');
  modal.setTitle(words().configure);
  const redraw = (): void => {
    draw();
    modal.contentEl.find('select')?.focus();
  };
  const draw = (): void => {
    modal.contentEl.empty();
    drawRows(app, controller, modal.contentEl, redraw);
    new Setting(modal.contentEl).addButton((button) =>
      button
        .setButtonText(words().done)
        .setCta()
        .onClick(() => modal.close()),
    );
  };
  draw();
  modal.open();
}

function drawRows(app: App, controller: QueryController, el: HTMLElement, redraw: () => void): void {
  const config = new BasesViewConfig(controller, controller.view);
  new Setting(el)
    .setName(words().viewName)
    .addText((text) => text.setValue(config.name).onChange((name) => config.set('name', name)));
  new Setting(el).setName(words().layout).addDropdown((dropdown) => {
    for (const [id, { name }] of app.basesViewTypes.entries()) dropdown.addOption(id, name);
    dropdown.setValue(viewType(config.raw)).onChange((type) => {
      config.set('type', type);
      redraw();
    });
  });
  const context = { config, properties: controller.run().allProperties };
  for (const option of optionsOf(app, config)) optionRow(el, option, context);
}

/** What the layout can be told, the groups opened up, without what hides itself. */
function optionsOf(app: App, config: BasesViewConfig): BasesOptions[] {
  const { options } = app.basesViewTypes.get(viewType(config.raw)) ?? {};
  const all: BasesAllOptions[] = options?.(config as never) ?? [];
  return all
    .filter((option) => option.shouldHide?.() !== true)
    .flatMap((option) => (option.type === 'group' ? option.items : [option]))
    .filter((option) => option.shouldHide?.() !== true);
}

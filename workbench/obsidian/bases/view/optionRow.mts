import type { BasesOptions, BasesPropertyId, BasesPropertyOption } from 'obsidian';
import { Setting } from '../../widgets/index.mts';
import type { BasesViewConfig } from '../query/basesViewConfig.mts';

export interface OptionContext {
  readonly config: BasesViewConfig;
  readonly properties: readonly BasesPropertyId[];
}

/** One thing that a layout can be told, as a row; files, folders and formulas are typed as text here. */
export function optionRow(el: HTMLElement, option: BasesOptions, context: OptionContext): void {
  const row = new Setting(el).setName(option.displayName);
  const { config } = context;
  const value = config.get(option.key) ?? ('default' in option ? option.default : undefined);
  const set = (given: unknown): void => config.set(option.key, given === '' ? null : given);
  switch (option.type) {
    case 'property':
      return propertyRow(row, option, context);
    case 'dropdown':
      return void row.addDropdown((dropdown) =>
        dropdown.addOptions(option.options).setValue(asText(value)).onChange(set),
      );
    case 'toggle':
      return void row.addToggle((toggle) => toggle.setValue(value === true).onChange(set));
    case 'slider':
      return void row.addSlider((slider) =>
        slider
          .setLimits(option.min ?? 0, option.max ?? 100, option.step ?? 1)
          .setValue(Number(value ?? option.min ?? 0))
          .onChange(set),
      );
    case 'multitext':
      return void row.addText((text) =>
        text
          .setValue(listed(value).join(', '))
          .onChange((given) => set(given.split(/\s*,\s*/).filter(Boolean))),
      );
    default:
      return void row.addText((text) =>
        text
          .setPlaceholder(option.placeholder ?? '')
          .setValue(asText(value))
          .onChange(set),
      );
  }
}

function propertyRow(row: Setting, option: BasesPropertyOption, { config, properties }: OptionContext): void {
  row.addDropdown((dropdown) => {
    dropdown.addOption('', option.placeholder ?? '');
    for (const id of properties.filter((one) => option.filter?.(one) ?? true))
      dropdown.addOption(id, config.getDisplayName(id));
    dropdown.setValue(config.getAsPropertyId(option.key) ?? option.default ?? '');
    dropdown.onChange((id) => config.set(option.key, id === '' ? null : id));
  });
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

const listed = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

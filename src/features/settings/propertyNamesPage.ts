import { ConfirmationModal, type SettingDefinition, type SettingDefinitionPage } from 'obsidian';

import type { Context } from '@/context';
import { propertyPresets, type PropertyId } from '@/domain/notes/propertyNames';
import { hasNamingProblem, namableIds, namingProblem } from '@/domain/settings/propertyNaming';
import { ownPropertyNames } from '@/domain/settings/settings';
import { nameKey } from './settingKeys';

/** The page on which each property can get a name of one's own. */
export function propertyNamesPage(context: Context, update: () => void): SettingDefinitionPage {
  const words = context.texts().settings;
  const own = (): Partial<Record<PropertyId, string>> => ownPropertyNames(context.store.settings.value);
  return {
    type: 'page',
    name: words.properties,
    desc: words.propertiesDesc,
    displayValue: () => words.propertiesOwn(Object.keys(own()).length),
    status: () => (hasNamingProblem(own()) ? 'warning' : null),
    items: [...namableIds.map((id) => nameRow(context, id, own)), resetRow(context, update)],
  };
}

function nameRow(
  context: Context,
  id: PropertyId,
  own: () => Partial<Record<PropertyId, string>>,
): SettingDefinition {
  const words = context.texts().settings;
  const standard = propertyPresets[context.noteLanguage()][id];
  return {
    name: standard,
    control: {
      type: 'text',
      key: nameKey(id),
      placeholder: standard,
      validate: (name) => {
        const problem = namingProblem(id, name, own());
        if (problem === null) return undefined;
        return problem === 'twice' ? words.propertyTwice(name.trim()) : words.propertyReserved(name.trim());
      },
    },
  };
}

function resetRow(context: Context, update: () => void): SettingDefinition {
  const words = context.texts().settings;
  const reset = (): void => void context.store.change({ propertyNames: {} }).then(update);
  return {
    name: words.reset,
    disabled: () => Object.keys(context.store.settings.value.propertyNames).length === 0,
    action: () => {
      new ConfirmationModal(context.app)
        .setTitle(words.reset)
        .setContent(words.resetQuestion)
        .addButton((button) => button.setButtonText(words.reset).onClick(reset))
        .addCancelButton(context.texts().common.cancel)
        .open();
    },
  };
}

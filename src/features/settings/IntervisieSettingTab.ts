import { PluginSettingTab, type Plugin, type SettingDefinitionItem } from 'obsidian';

import type { Context } from '@/context';
import { noteTypes } from '@/domain/notes/noteTypes';
import { folderFor, parseSettings } from '@/domain/settings/settings';
import type { Texts } from '@/i18n/texts';
import { createBell, type Bell } from '@/obsidian/sound';
import { lookBackRows } from './lookBackRows';
import { propertyNamesPage } from './propertyNamesPage';
import { changeOf, valueOf } from './settingKeys';

/** The settings: language, initials, the form of actions, the sound of time, folders and property names. */
export class IntervisieSettingTab extends PluginSettingTab {
  private readonly bell: Bell;

  constructor(
    plugin: Plugin,
    private readonly context: Context,
  ) {
    super(plugin.app, plugin);
    this.bell = createBell(plugin);
  }

  override getControlValue(key: string): unknown {
    return valueOf(this.context.store.settings.value, key);
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const { store } = this.context;
    await store.change(changeOf(store.settings.value, key, value));
    if (key === 'language' || key === 'noteLanguage') this.update();
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const words = this.context.texts().settings;
    return [
      ...this.languageRows(words),
      this.initialsRow(words),
      {
        name: words.taskFormat,
        desc: words.taskFormatDesc,
        control: { type: 'dropdown', key: 'taskFormat', options: words.taskFormats },
      },
      ...this.soundRows(words),
      ...this.writingRows(words),
      { type: 'group', heading: words.lookBack, items: lookBackRows(words) },
      propertyNamesPage(this.context, () => this.update()),
      { type: 'group', heading: words.folders, items: this.folderRows(words) },
    ];
  }

  private languageRows(words: Texts['settings']): SettingDefinitionItem[] {
    const options = { auto: words.languageAuto, nl: words.dutch, en: words.english };
    return [
      {
        name: words.language,
        desc: words.languageDesc,
        control: { type: 'dropdown', key: 'language', options },
      },
      {
        name: words.noteLanguage,
        desc: words.noteLanguageDesc,
        control: { type: 'dropdown', key: 'noteLanguage', options },
      },
    ];
  }

  private initialsRow(words: Texts['settings']): SettingDefinitionItem {
    return {
      name: words.initials,
      desc: words.initialsDesc,
      control: {
        type: 'text',
        key: 'initials',
        placeholder: words.initialsPlaceholder,
        validate: (value) => (/^[^*]{0,12}$/.test(value.trim()) ? undefined : words.initialsTooLong),
      },
    };
  }

  /** The sound of a phase's time, and a row to hear it; a browser may not let it sound. */
  private soundRows(words: Texts['settings']): SettingDefinitionItem[] {
    return [
      {
        name: words.timeSound,
        desc: words.timeSoundDesc,
        control: { type: 'dropdown', key: 'timeSound', options: words.timeSounds },
      },
      { name: words.trySound, action: () => void this.tryBell(words) },
    ];
  }

  /** What looks along while one writes, and the note that a new casus is made from. */
  private writingRows(words: Texts['settings']): SettingDefinitionItem[] {
    return [
      { name: words.coach, desc: words.coachDesc, control: { type: 'toggle', key: 'coach' } },
      {
        name: words.whyQuestions,
        desc: words.whyQuestionsDesc,
        control: { type: 'dropdown', key: 'whyQuestions', options: words.whyChoices },
      },
      { name: words.traceMarks, desc: words.traceMarksDesc, control: { type: 'toggle', key: 'traceMarks' } },
      {
        name: words.casusTemplate,
        desc: words.casusTemplateDesc,
        control: { type: 'file', key: 'casusTemplate', placeholder: words.casusTemplateNone },
      },
    ];
  }

  private async tryBell(words: Texts['settings']): Promise<void> {
    if (!(await this.bell.strike(1))) this.context.say(words.noSound);
  }

  private folderRows(words: Texts['settings']): {
    name: string;
    control: { type: 'folder'; key: string; placeholder: string; includeRoot: boolean };
  }[] {
    const standard = parseSettings(null);
    return noteTypes.map((type) => ({
      name: words.folder[type],
      control: {
        type: 'folder',
        key: `${type}Folder`,
        placeholder: folderFor(type, standard, this.context.noteLanguage()),
        includeRoot: true,
      },
    }));
  }
}

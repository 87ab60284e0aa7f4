import type { SettingFileControl, SettingFolderControl } from 'obsidian';
import type { Setting } from '../../../widgets/setting/setting.mts';
import type { SettingTab } from '../../settingTab.mts';
import { bindControl } from '../bindControl.mts';
import { PathSuggest } from './pathSuggest.mts';
import { asText } from './text.mts';

type PathControl = SettingFileControl | SettingFolderControl;

export function addFile(tab: SettingTab, setting: Setting, control: SettingFileControl): void {
  const { filter = () => true } = control;
  addPath(tab, setting, control, () => tab.app.vault.getFiles().filter(filter));
}

export function addFolder(tab: SettingTab, setting: Setting, control: SettingFolderControl): void {
  const { filter = () => true, includeRoot = false } = control;
  addPath(tab, setting, control, () => tab.app.vault.getAllFolders(includeRoot).filter(filter));
}

function addPath(
  tab: SettingTab,
  setting: Setting,
  control: PathControl,
  candidates: () => readonly { path: string }[],
): void {
  setting.addSearch((search) => {
    const { value, commit } = bindControl<string>(tab, setting, control);
    search
      .setPlaceholder(control.placeholder ?? '')
      .setValue(asText(value))
      .onChange(commit);
    new PathSuggest(tab.app, search.inputEl, () => candidates().map(({ path }) => path)).onSelect((path) => {
      search.setValue(path);
      commit(path);
    });
  });
}

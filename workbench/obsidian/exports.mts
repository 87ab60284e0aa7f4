/** Everything that a plugin finds in the module `obsidian`, under the names of obsidian.d.ts. */
export { App } from './app/app.mts';
export { Plugin } from './app/plugin.mts';
export * from './bases/index.mts';
export { MetadataCache } from './cache/metadataCache.mts';
export {
  arrayBufferToBase64,
  arrayBufferToHex,
  base64ToArrayBuffer,
  getBlobArrayBuffer,
  hexToArrayBuffer,
} from './core/buffers.mts';
export { Component } from './core/component.mts';
export { debounce } from './core/debounce.mts';
export { Events } from './core/events.mts';
export { getFrontMatterInfo } from './core/frontmatter.mts';
export { Keymap } from './core/keymap.mts';
export { getLanguage } from './core/language.mts';
export { moment } from './core/moment.mts';
export { normalizePath } from './core/paths.mts';
export { Platform } from './core/platform.mts';
export { Scope } from './core/scope.mts';
export { prepareFuzzySearch } from './core/search/fuzzy.mts';
export { renderMatches, renderResults, sortSearchResults } from './core/search/render.mts';
export { prepareSimpleSearch } from './core/search/simple.mts';
export { apiVersion, requireApiVersion } from './core/version.mts';
export { parseYaml, stringifyYaml } from './core/yaml.mts';
export * from './editor/index.mts';
export { PluginSettingTab, SettingPage, SettingTab } from './settings/index.mts';
export { FileManager } from './vault/fileManager.mts';
export { TAbstractFile, TFile, TFolder } from './vault/files.mts';
export { Vault } from './vault/vault.mts';
export {
  getAllTags,
  getLinkpath,
  iterateCacheRefs,
  iterateRefs,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterStringArray,
  parseFrontMatterTags,
  parseLinktext,
  resolveSubpath,
  stripHeading,
  stripHeadingForLink,
} from '../metadata/index.mts';
export {
  AbstractInputSuggest,
  AbstractTextComponent,
  addIcon,
  BaseComponent,
  ButtonComponent,
  ColorComponent,
  ConfirmationButton,
  ConfirmationModal,
  displayTooltip,
  DisplayValueComponent,
  DropdownComponent,
  ExtraButtonComponent,
  FuzzySuggestModal,
  getIcon,
  getIconIds,
  Menu,
  MenuItem,
  MenuSeparator,
  Modal,
  MomentFormatComponent,
  Notice,
  PopoverSuggest,
  ProgressBarComponent,
  removeIcon,
  SearchComponent,
  setIcon,
  Setting,
  SettingGroup,
  setTooltip,
  SliderComponent,
  SuggestModal,
  TextAreaComponent,
  TextComponent,
  ToggleComponent,
  ValueComponent,
} from './widgets/index.mts';
export * from './workspace/index.mts';

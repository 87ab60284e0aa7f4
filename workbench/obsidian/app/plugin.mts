import type { Extension } from '@codemirror/state';
import type {
  BasesViewRegistration,
  CliFlags,
  CliHandler,
  Command,
  HoverLinkSource,
  MarkdownPostProcessor,
  MarkdownPostProcessorContext,
  ObsidianProtocolHandler,
  Plugin as PublicPlugin,
  PluginManifest,
  PluginSettingTab,
  ViewCreator,
} from 'obsidian';
import { Component } from '../core/component.mts';
import type { App } from './app.mts';
import { pluginData } from './pluginData.mts';

type CodeBlockHandler = (
  source: string,
  el: HTMLElement,
  ctx: MarkdownPostProcessorContext,
) => Promise<unknown> | void;

/** A plugin: all it registers is taken away again when it is disabled. */
export abstract class Plugin extends Component {
  app: App;
  manifest: PluginManifest;
  settings?: unknown;
  onExternalSettingsChange?(): unknown;
  /** @absent The plugin does not use it. */
  declare readonly registerEditorSuggest: PublicPlugin['registerEditorSuggest'];

  constructor(app: App, manifest: PluginManifest) {
    super();
    this.app = app;
    this.manifest = manifest;
  }

  onUserEnable(): void {
    // For subclasses.
  }

  addRibbonIcon(icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
    const id = `${this.manifest.id}:${title}`;
    const { leftRibbon } = this.app.workspace;
    this.register(() => leftRibbon.removeRibbonAction(id));
    return leftRibbon.addRibbonItemButton(id, icon, title, callback);
  }

  addStatusBarItem(): HTMLElement {
    const item = this.app.statusBar.registerStatusBarItem();
    item.addClass(`plugin-${this.manifest.id}`);
    this.register(() => item.detach());
    return item;
  }

  /** Puts the plugin's id and name before the command's, in the command itself as the app does. */
  addCommand(command: Command): Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.app.commands.addCommand(command);
    this.register(() => this.app.commands.removeCommand(command.id));
    return command;
  }

  removeCommand(commandId: string): void {
    this.app.commands.removeCommand(`${this.manifest.id}:${commandId}`);
  }

  addSettingTab(settingTab: PluginSettingTab): void {
    this.app.setting.addSettingTab(settingTab);
    this.register(() => this.app.setting.removeSettingTab(settingTab));
  }

  registerView(type: string, viewCreator: ViewCreator): void {
    this.app.viewRegistry.registerView(type, viewCreator as never);
    this.register(() => this.app.viewRegistry.unregisterView(type));
  }

  registerExtensions(extensions: string[], viewType: string): void {
    this.app.viewRegistry.registerExtensions(extensions, viewType);
    this.register(() => this.app.viewRegistry.unregisterExtensions(extensions));
  }

  registerHoverLinkSource(id: string, info: HoverLinkSource): void {
    this.register(this.app.registries.hoverLinkSources.add(id, info));
  }

  registerMarkdownPostProcessor(
    postProcessor: MarkdownPostProcessor,
    sortOrder?: number,
  ): MarkdownPostProcessor {
    this.register(this.app.postProcessors.add(postProcessor, sortOrder));
    return postProcessor;
  }

  registerMarkdownCodeBlockProcessor(
    language: string,
    handler: CodeBlockHandler,
    sortOrder?: number,
  ): MarkdownPostProcessor {
    return this.registerMarkdownPostProcessor(
      this.app.postProcessors.forCodeBlock(language, handler),
      sortOrder,
    );
  }

  /** Bases are never switched off here. */
  registerBasesView(viewId: string, registration: BasesViewRegistration): boolean {
    this.register(this.app.basesViewTypes.add(viewId, registration));
    return true;
  }

  registerEditorExtension(extension: Extension): void {
    this.app.workspace.registerEditorExtension(extension);
    this.register(() => this.app.workspace.unregisterEditorExtension(extension));
  }

  registerObsidianProtocolHandler(action: string, handler: ObsidianProtocolHandler): void {
    this.register(this.app.registries.protocolHandlers.add(action, handler));
  }

  registerCliHandler(
    command: string,
    description: string,
    flags: CliFlags | null,
    handler: CliHandler,
  ): void {
    this.register(this.app.registries.cliCommands.add(command, { description, flags, handler }));
  }

  /** Null when there is no `data.json` yet. @throws SyntaxError when it is damaged. */
  loadData(): Promise<unknown> {
    return pluginData(this.app.vault, this.manifest).load();
  }

  saveData(data: unknown): Promise<void> {
    return pluginData(this.app.vault, this.manifest).save(data);
  }
}

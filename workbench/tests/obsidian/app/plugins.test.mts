// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { settled } from '../vault/support.mts';
import { openApp, pluginFiles } from './support.mts';

afterEach(() => void vi.restoreAllMocks());

const enabled = (...ids: string[]): Record<string, string> => ({
  '.obsidian/community-plugins.json': JSON.stringify(ids),
});

test('the enabled plugins load at the start, the others are only known', async () => {
  const { app } = await openApp({
    ...pluginFiles('een', ''),
    ...pluginFiles('twee', ''),
    ...enabled('een'),
  });
  await app.plugins.initialize();
  expect(Object.keys(app.plugins.manifests)).toEqual(['een', 'twee']);
  expect(Object.keys(app.plugins.plugins)).toEqual(['een']);
  expect(app.plugins.getPlugin('een')?.manifest.dir).toBe('.obsidian/plugins/een');
});

test('an asynchronous onload is waited for', async () => {
  const { app } = await openApp({
    ...pluginFiles('een', 'async onload() { await null; await null; this.done = true; }'),
    ...enabled('een'),
  });
  await app.plugins.initialize();
  expect(app.plugins.getPlugin('een')).toMatchObject({ done: true });
});

test('a disabled plugin leaves no trace', async () => {
  const body = `onload() {
    this.addCommand({ id: 'doe', name: 'Doe', callback: () => {} });
    this.registerView('kijk', () => null);
    this.registerExtensions(['kijk'], 'kijk');
    this.addSettingTab({});
    this.registerMarkdownPostProcessor(() => {});
    this.registerObsidianProtocolHandler('een', () => {});
    this.registerCliHandler('een', 'Doet iets', null, () => '');
    this.registerHoverLinkSource('een', { display: 'Een', defaultMod: true });
    this.registerEvent(this.app.vault.on('create', () => { throw new Error('still here'); }));
  }`;
  const { app, settingTabs } = await openApp({
    ...pluginFiles('een', body, { 'styles.css': '.een { color: red }' }),
    ...enabled('een'),
  });
  const traces = (): unknown => [
    Object.keys(app.commands.commands),
    Object.keys(app.viewRegistry.viewByType),
    Object.keys(app.viewRegistry.typeByExtension),
    settingTabs.length,
    app.postProcessors.all().length,
    app.registries.protocolHandlers.names(),
    app.registries.cliCommands.names(),
    app.registries.hoverLinkSources.names(),
    document.querySelectorAll('style').length,
  ];
  const before = traces();
  await app.plugins.initialize();
  expect(traces()).toEqual([['een:doe'], ['kijk'], ['kijk'], 1, 1, ['een'], ['een'], ['een'], 1]);
  await app.plugins.disablePlugin('een');
  expect(traces()).toEqual(before);
  await app.vault.create('a.md', '');
});

test('a plugin that fails is reported, undone, and does not stop the next', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { app } = await openApp({
    ...pluginFiles(
      'kapot',
      `onload() { this.addCommand({ id: 'x', name: 'X' }); throw new Error('kapot'); }`,
    ),
    ...pluginFiles('heel', ''),
    ...enabled('kapot', 'heel'),
  });
  const failed: string[] = [];
  app.plugins.onFailure = ({ id }) => void failed.push(id);
  await app.plugins.initialize();
  expect(failed).toEqual(['kapot']);
  expect(log.mock.calls[0]?.[0]).toBe('Plugin failure: kapot');
  expect(Object.keys(app.plugins.plugins)).toEqual(['heel']);
  expect(Object.keys(app.commands.commands)).toEqual([]);
});

test('a module that the workbench does not have is named', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { app } = await openApp({ ...pluginFiles('een', `onload() { require('fs'); }`), ...enabled('een') });
  let message = '';
  app.plugins.onFailure = (_manifest, error) => void (message = String(error));
  await app.plugins.initialize();
  expect(message).toContain('WorkbenchMissingModule: een requires "fs"');
});

test('enabling and saving tells the plugin that the user did it, and is remembered', async () => {
  const { app, store } = await openApp(pluginFiles('een', 'onUserEnable() { this.byUser = true; }'));
  await app.plugins.initialize();
  await app.plugins.enablePluginAndSave('een');
  expect(app.plugins.getPlugin('een')).toMatchObject({ byUser: true });
  expect(JSON.parse(store.text('.obsidian/community-plugins.json') ?? '')).toEqual(['een']);
  await app.plugins.disablePluginAndSave('een');
  expect(JSON.parse(store.text('.obsidian/community-plugins.json') ?? '')).toEqual([]);
});

test('settings are null before they are saved, and plain JSON after', async () => {
  const { app, store } = await openApp({ ...pluginFiles('een', ''), ...enabled('een') });
  await app.plugins.initialize();
  const plugin = app.plugins.getPlugin('een')!;
  expect(await plugin.loadData()).toBeNull();
  await plugin.saveData({ taal: 'nl' });
  expect(store.text('.obsidian/plugins/een/data.json')).toBe('{\n  "taal": "nl"\n}');
  expect(await plugin.loadData()).toEqual({ taal: 'nl' });
});

test('damaged settings throw, and stay as they are', async () => {
  const { app, store } = await openApp({
    ...pluginFiles('een', '', { 'data.json': '{"a": ' }),
    ...enabled('een'),
  });
  await app.plugins.initialize();
  await expect(app.plugins.getPlugin('een')?.loadData()).rejects.toThrow(SyntaxError);
  expect(store.text('.obsidian/plugins/een/data.json')).toBe('{"a": ');
});

test('a plugin hears of settings that others changed, not of its own', async () => {
  const { app, store } = await openApp({
    ...pluginFiles('een', 'heard = 0; onExternalSettingsChange() { this.heard++; }'),
    ...enabled('een'),
  });
  await app.plugins.initialize();
  await app.vault.load();
  const plugin = app.plugins.getPlugin('een')!;
  await plugin.saveData({ a: 1 });
  await settled();
  expect(plugin).toMatchObject({ heard: 0 });
  store.outside.write('.obsidian/plugins/een/data.json', '{"a":2}');
  await settled();
  expect(plugin).toMatchObject({ heard: 1 });
});

test('a plugin’s onload sees an empty vault; create fires afterwards', async () => {
  const body = `onload() {
    this.seen = this.app.vault.getFiles().length;
    this.created = [];
    this.registerEvent(this.app.vault.on('create', (file) => this.created.push(file.path)));
  }`;
  const { app } = await openApp({ ...pluginFiles('een', body), ...enabled('een'), 'a.md': '' });
  await app.plugins.initialize();
  await app.vault.load();
  expect(app.plugins.getPlugin('een')).toMatchObject({ seen: 0, created: ['a.md'] });
});

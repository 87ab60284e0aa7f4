// @vitest-environment happy-dom
import type { App, PluginManifest } from 'obsidian';
import { beforeEach, describe, expect, it } from 'vitest';
import { applyAppearance, createSettings } from '../../../obsidian/settings/index.mts';
import { appOnPage, settled, textsOf } from '../widgets/support/page.mts';
import { fieldOf, rowOf, shownNames } from './support/tab.mts';

const manifest = (id: string, name: string): PluginManifest =>
  ({ id, name, version: '1.0.0', author: 'A', description: '' }) as PluginManifest;

class Plugins {
  manifests = { b: manifest('b', 'Beta'), a: manifest('a', 'Alpha') };
  plugins: Record<string, unknown> = { b: {} };
  acts: string[] = [];

  enablePluginAndSave(id: string): Promise<boolean> {
    this.acts.push(`enable ${id}`);
    return Promise.resolve(true);
  }

  disablePluginAndSave(id: string): Promise<void> {
    this.acts.push(`disable ${id}`);
    return Promise.resolve();
  }
}

let app: App;
let plugins: Plugins;
let events: string[];

beforeEach(() => {
  const kept = new Map<string, unknown>();
  events = [];
  plugins = new Plugins();
  app = appOnPage();
  document.body.className = '';
  Object.assign(app, {
    loadLocalStorage: (key: string) => kept.get(key) ?? null,
    saveLocalStorage: (key: string, value: unknown) => kept.set(key, value),
    vault: { getName: () => 'Demo vault' },
    workspace: { trigger: (name: string) => events.push(name) },
  });
});

function openAt(id: string): void {
  const settings = createSettings(app, plugins);
  settings.open();
  settings.openTabById(id);
}

describe('Appearance', () => {
  it('changes the scheme at once and tells who draws by it', () => {
    openAt('appearance');
    const field = fieldOf<HTMLSelectElement>('Base color scheme');
    field.value = 'dark';
    field.dispatchEvent(new Event('change'));
    expect([document.body.className, events]).toEqual(['theme-dark', ['css-change']]);
  });

  it('is kept for the next time', () => {
    app.saveLocalStorage('theme', 'dark');
    applyAppearance(app, document);
    expect(document.body.hasClass('theme-dark')).toBe(true);
  });

  it('is one scheme, never two', () => {
    document.body.className = 'theme-dark';
    app.saveLocalStorage('theme', 'light');
    applyAppearance(app, document);
    expect(document.body.className).toBe('theme-light');
  });
});

describe('Community plugins', () => {
  it('lists the plugins by name, with who is on', () => {
    openAt('community-plugins');
    expect([shownNames(), fieldOf('Alpha').checked, fieldOf('Beta').checked]).toEqual([
      ['Alpha', 'Beta'],
      false,
      true,
    ]);
  });

  it.each([
    ['Alpha', 'enable a'],
    ['Beta', 'disable b'],
  ])('switches %s', async (name, act) => {
    openAt('community-plugins');
    fieldOf(name).click();
    await settled();
    expect(plugins.acts).toEqual([act]);
  });

  it('has no way to the settings of a plugin without a tab', () => {
    openAt('community-plugins');
    expect(rowOf('Alpha').querySelector('.extra-setting-button')).toBeNull();
  });
});

describe('About', () => {
  it('says that this is not Obsidian', () => {
    openAt('about');
    expect(textsOf('.setting-item-description').join(' ')).toContain('It is not Obsidian.');
  });
});

// @vitest-environment happy-dom
import type { App } from 'obsidian';
import { beforeEach, expect, it } from 'vitest';
import { createSettings } from '../../../obsidian/settings/index.mts';
import { appOnPage, textsOf, the } from '../widgets/support/page.mts';
import { shownNames } from './support/tab.mts';

beforeEach(() => window.localStorage.clear());

function openIn(language: string): void {
  window.localStorage.setItem('language', language);
  const app: App = appOnPage();
  Object.assign(app, { loadLocalStorage: () => null, vault: { getName: () => 'Demo' } });
  createSettings(app, {
    manifests: {},
    plugins: {},
    enablePluginAndSave: () => Promise.resolve(true),
    disablePluginAndSave: () => Promise.resolve(),
  }).open();
}

it.each([
  ['nl', 'Instellingen', ['Algemeen', 'Uiterlijk', 'Community-plugins', 'Over'], ['Taal'], 'Sluiten'],
  ['en', 'Settings', ['General', 'Appearance', 'Community plugins', 'About'], ['Language'], 'Close'],
  ['fr', 'Settings', ['General', 'Appearance', 'Community plugins', 'About'], ['Language'], 'Close'],
])('the settings window speaks the language of the app: %s', (language, title, tabs, rows, close) => {
  openIn(language);
  expect(textsOf('.modal-title')).toEqual([title]);
  expect(textsOf('.vertical-tab-nav-item-title')).toEqual(tabs);
  expect(shownNames()).toEqual(rows);
  expect(the('.modal-close-button').getAttribute('aria-label')).toBe(close);
});

// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { Setting, SettingGroup } from '../../../obsidian/widgets/index.mts';
import { appOnPage, textsOf, the } from './support/page.mts';

beforeEach(() => {
  appOnPage();
});

const setting = (): Setting => new Setting(document.body);

describe('Setting', () => {
  it('shows its name and description', () => {
    setting().setName('Folder').setDesc('New notes go here.');
    expect([the('.setting-item-name').textContent, the('.setting-item-description').textContent]).toEqual([
      'Folder',
      'New notes go here.',
    ]);
  });

  it('names its field for a screen reader', () => {
    setting()
      .setName('Folder')
      .addText((text) => text.setValue('Intervisie'));
    const name = document.getElementById(the('input').getAttribute('aria-labelledby') ?? '');
    expect(name?.textContent).toBe('Folder');
  });

  it('leaves a field that has a name alone', () => {
    setting()
      .setName('Group')
      .addText((text) => text.inputEl.setAttribute('aria-label', 'Initials'));
    expect(the('input').hasAttribute('aria-labelledby')).toBe(false);
  });

  it('disables all its controls', () => {
    const row = setting()
      .addText(() => undefined)
      .addButton(() => undefined)
      .setDisabled(true);
    expect(row.components.map(({ disabled }) => disabled)).toEqual([true, true]);
  });
});

describe('the error and the controls of a setting', () => {
  it('shows an error and marks the field', () => {
    const row = setting()
      .addText(() => undefined)
      .setErrorMessage('Use letters.');
    expect([row.errorEl?.textContent, the('input').getAttribute('aria-invalid')]).toEqual([
      'Use letters.',
      'true',
    ]);
  });

  it.each([[null], ['']])('takes the error away for %j', (message) => {
    const row = setting()
      .addText(() => undefined)
      .setErrorMessage('Use letters.')
      .setErrorMessage(message);
    expect([row.errorEl, textsOf('.setting-item-error'), row.settingEl.hasClass('is-invalid')]).toEqual([
      null,
      [],
      false,
    ]);
  });

  it('takes its controls out', () => {
    const row = setting()
      .addText(() => undefined)
      .clear();
    expect([row.components, row.controlEl.childElementCount]).toEqual([[], 0]);
  });

  it('surfaces a value and that it needs attention', () => {
    setting().addDisplayValue((display) => display.setValue('Nederlands').setStatus('warning'));
    expect([the('.setting-item-display-value').textContent, the('.setting-item-status svg').tagName]).toEqual(
      ['Nederlands', 'svg'],
    );
  });
});

describe('SettingGroup', () => {
  it('puts its heading above its settings', () => {
    new SettingGroup(document.body).addSetting((row) => void row.setName('Folder')).setHeading('Notes');
    expect(textsOf('.setting-item-name')).toEqual(['Notes', 'Folder']);
  });

  it('puts a search between them', () => {
    const group = new SettingGroup(document.body).setHeading('Notes').addSearch(() => undefined);
    expect(group.listEl.previousElementSibling?.className).toBe('setting-group-search');
  });
});

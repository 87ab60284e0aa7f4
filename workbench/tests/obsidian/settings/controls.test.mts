// @vitest-environment happy-dom
import type { SettingControl } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { press, settled, textsOf, type } from '../widgets/support/page.mts';
import { fieldOf, openTab, type OpenTab, rowOf } from './support/tab.mts';

/** Opens a tab with one control, named `Setting`. */
function withControl(control: SettingControl, settings: Record<string, unknown> = {}): OpenTab {
  return openTab(() => [{ name: 'Setting', control }], settings);
}

function change(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new Event('change'));
}

describe('a control that is changed', () => {
  it('stores a toggle', async () => {
    const { saved } = withControl({ type: 'toggle', key: 'on' }, { on: false });
    fieldOf('Setting').click();
    await settled();
    expect(saved).toEqual([{ on: true }]);
  });

  it('stores a text as it is typed', async () => {
    const { saved } = withControl({ type: 'text', key: 'name' });
    type(fieldOf('Setting'), 'Noord');
    await settled();
    expect(saved).toEqual([{ name: 'Noord' }]);
  });

  it('stores a longer text', async () => {
    const { saved } = withControl({ type: 'textarea', key: 'words', rows: 4 });
    type(fieldOf<HTMLTextAreaElement>('Setting'), 'One\nTwo');
    await settled();
    expect(saved).toEqual([{ words: 'One\nTwo' }]);
  });

  it('stores a choice', async () => {
    const { saved } = withControl({ type: 'dropdown', key: 'mode', options: { a: 'A', b: 'B' } });
    change(fieldOf<HTMLSelectElement>('Setting'), 'b');
    await settled();
    expect(saved).toEqual([{ mode: 'b' }]);
  });

  it('stores a slider', async () => {
    const { saved } = withControl({ type: 'slider', key: 'minutes', min: 0, max: 60, step: 5 });
    change(fieldOf('Setting'), '45');
    await settled();
    expect(saved).toEqual([{ minutes: 45 }]);
  });
});

describe('a control that is shown', () => {
  it('shows what is stored', () => {
    withControl({ type: 'text', key: 'name', defaultValue: 'Zuid' }, { name: 'Noord' });
    expect(fieldOf('Setting').value).toBe('Noord');
  });

  it.each([[undefined], [null]])('shows the default for %j', (name) => {
    withControl({ type: 'text', key: 'name', defaultValue: 'Zuid' }, { name });
    expect(fieldOf('Setting').value).toBe('Zuid');
  });

  it('stores nothing by being shown', async () => {
    const { saved } = withControl({ type: 'slider', key: 'minutes', min: 10, max: 60, step: 5 });
    await settled();
    expect(saved).toEqual([]);
  });
});

describe('a number', () => {
  const number = { type: 'number', key: 'size', min: 3, max: 12, defaultValue: 8 } as const;

  it('is stored when the field is left', async () => {
    const { saved } = withControl(number);
    change(fieldOf('Setting'), '6');
    await settled();
    expect(saved).toEqual([{ size: 6 }]);
  });

  it('is the default when the field is empty', async () => {
    const { saved } = withControl(number, { size: 5 });
    change(fieldOf('Setting'), '');
    await settled();
    expect(saved).toEqual([{ size: 8 }]);
  });

  it.each([
    ['2', 'Enter a number of at least 3.'],
    ['13', 'Enter a number of at most 12.'],
  ])('is refused when it is %s', async (value, message) => {
    const { saved } = withControl(number);
    change(fieldOf('Setting'), value);
    await settled();
    expect([saved, textsOf('.setting-item-error')]).toEqual([[], [message]]);
  });
});

describe('a path', () => {
  it('is suggested from the folders of the vault', async () => {
    withControl({ type: 'folder', key: 'folder', includeRoot: true });
    type(fieldOf('Setting'), '');
    await settled();
    expect(textsOf('.suggestion-item')).toEqual(['/', 'Intervisie']);
  });

  it('is suggested from the files that pass its filter', async () => {
    withControl({ type: 'file', key: 'template', filter: (file) => file.path.endsWith('.md') });
    type(fieldOf('Setting'), '');
    await settled();
    expect(textsOf('.suggestion-item')).toEqual(['a.md']);
  });

  it('is stored when a suggestion is chosen', async () => {
    const { settings } = withControl({ type: 'folder', key: 'folder' });
    type(fieldOf('Setting'), 'Int');
    await settled();
    press('Enter');
    await settled();
    expect([settings['folder'], fieldOf('Setting').value]).toEqual(['Intervisie', 'Intervisie']);
  });
});

describe('validation', () => {
  const validate = (value: string): string | undefined => (/\s/.test(value) ? 'No spaces.' : undefined);
  const control = { type: 'text', key: 'name', validate } as const;

  it('keeps what is not valid out of the settings and says why', async () => {
    const { settings } = withControl(control, { name: 'MB' });
    type(fieldOf('Setting'), 'M B');
    await settled();
    expect([settings['name'], textsOf('.setting-item-error')]).toEqual(['MB', ['No spaces.']]);
  });

  it('takes the message away once the value is valid', async () => {
    withControl(control);
    type(fieldOf('Setting'), 'M B');
    type(fieldOf('Setting'), 'MB');
    await settled();
    expect(textsOf('.setting-item-error')).toEqual([]);
  });

  it('shows a stored value that is not valid, with the reason, and leaves it', () => {
    const { settings } = withControl(control, { name: 'M B' });
    expect([settings['name'], rowOf('Setting').classList.contains('is-invalid')]).toEqual(['M B', true]);
  });

  it('drops a slow answer about an older value', async () => {
    const answers: ((problem?: string) => void)[] = [];
    const slow = (): Promise<string | void> => new Promise((resolve) => answers.push(resolve));
    const { saved } = withControl({ type: 'text', key: 'name', validate: slow });
    type(fieldOf('Setting'), 'old');
    type(fieldOf('Setting'), 'new');
    answers[1]?.();
    answers[0]?.('Wrong.');
    await settled();
    expect([saved, textsOf('.setting-item-error')]).toEqual([[{ name: 'new' }], []]);
  });
});

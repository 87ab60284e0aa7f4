// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { Menu } from '../../../obsidian/widgets/index.mts';
import { appOnPage, click, press, settled, textsOf, the } from './support/page.mts';

let chosen: string[];
beforeEach(() => {
  appOnPage();
  chosen = [];
});

function menuOf(...titles: string[]): Menu {
  const menu = new Menu();
  for (const title of titles) {
    menu.addItem((item) => item.setTitle(title).onClick(() => chosen.push(title)));
  }
  return menu;
}

function shown(menu: Menu): Menu {
  return menu.showAtPosition({ x: 10, y: 10 });
}

const isShown = (): boolean => document.querySelector('.menu') !== null;

describe('Menu', () => {
  it('does what a clicked line is for, and is gone by then', () => {
    const menu = new Menu();
    menu.addItem((item) => item.onClick(() => chosen.push(String(isShown()))));
    shown(menu);
    click(the('.menu-item'));
    expect(chosen).toEqual(['false']);
  });

  it.each([
    [['ArrowDown', 'Enter'], 'Open'],
    [['ArrowDown', 'ArrowDown', 'Enter'], 'Rename'],
    [['ArrowUp', 'Enter'], 'Delete'],
    [['End', ' '], 'Delete'],
  ])('is worked with %s', (keys, title) => {
    shown(menuOf('Open', 'Rename', 'Delete'));
    for (const key of keys) press(key);
    expect(chosen).toEqual([title]);
  });
});

describe('a disabled line of a menu', () => {
  it('passes over lines that are disabled', () => {
    const menu = new Menu();
    menu.addItem((item) => item.setTitle('Never').setDisabled(true));
    menu.addItem((item) => item.setTitle('Now').onClick(() => chosen.push('Now')));
    shown(menu);
    press('ArrowDown');
    press('Enter');
    expect(chosen).toEqual(['Now']);
  });

  it('does nothing for a click on a disabled line', () => {
    const menu = menuOf('Open');
    menu.addItem((item) => item.setDisabled(true).onClick(() => chosen.push('disabled')));
    shown(menu);
    click(the('.is-disabled'));
    expect([chosen, isShown()]).toEqual([[], true]);
  });
});

describe('hiding a menu', () => {
  it.each([
    ['Escape', () => press('Escape')],
    ['a press beside it', () => document.body.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }))],
  ])('is closed by %s', (_how, close) => {
    shown(menuOf('Open'));
    close();
    expect(isShown()).toBe(false);
  });

  it('says when it is hidden, once', () => {
    let hidden = 0;
    const menu = menuOf('Open');
    menu.onHide(() => (hidden += 1));
    shown(menu).hide();
    menu.hide();
    expect(hidden).toBe(1);
  });
});

describe('the lines of a menu', () => {
  it('groups lines by section, with one separator between two', () => {
    const menu = new Menu();
    menu.addItem((item) => item.setTitle('Delete').setSection('danger'));
    menu.addItem((item) => item.setTitle('Plugin'));
    menu.addItem((item) => item.setTitle('Open').setSection('open'));
    shown(menu);
    expect(textsOf('.menu-item, .menu-separator')).toEqual(['Open', '', 'Plugin', '', 'Delete']);
  });

  it('shows no separator at an edge or beside another', () => {
    const menu = new Menu().addSeparator();
    menu
      .addItem((item) => item.setTitle('Open'))
      .addSeparator()
      .addSeparator();
    menu.addItem((item) => item.setTitle('Close')).addSeparator();
    shown(menu);
    expect(textsOf('.menu-item, .menu-separator')).toEqual(['Open', '', 'Close']);
  });

  it('gives the focus back before it does anything', () => {
    const button = document.body.createEl('button');
    button.focus();
    const menu = new Menu();
    menu.addItem((item) => item.onClick(() => chosen.push(String(document.activeElement === button))));
    shown(menu);
    click(the('.menu-item'));
    expect(chosen).toEqual(['true']);
  });

  it('is one menu for one event, shown once all have added to it', async () => {
    const evt = new MouseEvent('contextmenu');
    Menu.forEvent(evt).addItem((item) => item.setTitle('One'));
    Menu.forEvent(evt).addItem((item) => item.setTitle('Two'));
    await settled();
    expect(textsOf('.menu-item')).toEqual(['One', 'Two']);
  });

  it('marks a checked line for the eye and for a screen reader', () => {
    const menu = new Menu();
    menu.addItem((item) => item.setTitle('Warm').setChecked(true));
    shown(menu);
    expect([
      the('.menu-item').getAttribute('aria-checked'),
      the('.menu-item svg').classList.contains('lucide-check'),
    ]).toEqual(['true', true]);
  });
});

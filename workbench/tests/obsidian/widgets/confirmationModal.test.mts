// @vitest-environment happy-dom
import type { App } from 'obsidian';
import { beforeEach, describe, expect, it } from 'vitest';
import { ConfirmationModal } from '../../../obsidian/widgets/index.mts';
import { appOnPage, click, settled, the } from './support/page.mts';

let app: App;
beforeEach(() => {
  app = appOnPage();
});

function asking(answer: () => unknown): ConfirmationModal {
  const modal = new ConfirmationModal(app);
  modal.addButton((button) => button.setButtonText('Finish').setClass('finish').onClick(answer));
  modal.open();
  return modal;
}

const isOpen = (): boolean => document.querySelector('.modal') !== null;

describe('ConfirmationModal', () => {
  it('closes when a button is used', () => {
    asking(() => undefined);
    click(the('.finish'));
    expect(isOpen()).toBe(false);
  });

  it('stays open when the handler returns something truthy', () => {
    asking(() => 'stay');
    click(the('.finish'));
    expect(isOpen()).toBe(true);
  });

  it('waits for a handler that takes time', async () => {
    asking(() => Promise.resolve());
    click(the('.finish'));
    const whileBusy = isOpen();
    await settled();
    expect([whileBusy, isOpen()]).toEqual([true, false]);
  });

  it('closes on cancel without doing anything else', () => {
    let done = false;
    asking(() => (done = true)).addCancelButton();
    click(the('.mod-cancel'));
    expect([isOpen(), done]).toEqual([false, false]);
  });

  it('focuses the button that was marked last', () => {
    const modal = new ConfirmationModal(app);
    modal.addButton((button) => button.setInitialFocus());
    modal.addButton((button) => button.setClass('second').setInitialFocus());
    modal.open();
    expect(document.activeElement).toBe(the('.second'));
  });

  it('tells whether its checkbox is on', () => {
    const heard: boolean[] = [];
    asking(() => undefined).addCheckbox('Do not ask again', (value) => heard.push(value));
    the('.mod-checkbox input').click();
    expect(heard).toEqual([true]);
  });
});

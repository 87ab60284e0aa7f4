// @vitest-environment happy-dom
import type { App } from 'obsidian';
import { beforeEach, describe, expect, it } from 'vitest';
import { Modal } from '../../../obsidian/widgets/index.mts';
import { appOnPage, click, press, the } from './support/page.mts';

let app: App;
beforeEach(() => {
  app = appOnPage();
});

/** A modal that notes what becomes of it. */
class Noted extends Modal {
  events: string[] = [];

  override onOpen(): void {
    this.events.push(`open ${this.modalEl.isConnected}`);
  }

  override onClose(): void {
    this.events.push(`close ${this.modalEl.isConnected}`);
  }
}

function opened(): Noted {
  const modal = new Noted(app);
  modal.open();
  return modal;
}

describe('Modal', () => {
  it('stands on the page when onOpen runs and is gone when onClose does', () => {
    const modal = opened();
    modal.close();
    expect(modal.events).toEqual(['open true', 'close false']);
  });

  it('opens once however often it is told to', () => {
    const modal = opened();
    modal.open();
    expect(modal.events).toEqual(['open true']);
  });

  it('shows its title and content', () => {
    opened().setTitle('New casus').setContent('What happened?');
    expect([the('.modal-title').textContent, the('.modal-content').textContent]).toEqual([
      'New casus',
      'What happened?',
    ]);
  });

  it.each([
    ['Escape', () => press('Escape')],
    ['a click beside it', () => click(the('.modal-bg'))],
    ['its button', () => click(the('.modal-close-button'))],
  ])('is closed by %s', (_how, close) => {
    opened();
    close();
    expect(document.querySelector('.modal-container')).toBeNull();
  });

  it('calls back after onClose', () => {
    const modal = opened();
    modal.setCloseCallback(() => modal.events.push('called back'));
    modal.close();
    expect(modal.events.slice(1)).toEqual(['close false', 'called back']);
  });
});

describe('the focus of a modal', () => {
  it('gives the focus to the first field of its content', () => {
    const modal = new Modal(app);
    const inputEl = modal.contentEl.createEl('input');
    modal.open();
    expect(document.activeElement).toBe(inputEl);
  });

  it('leaves the focus where onOpen put it', () => {
    const modal = new Modal(app);
    modal.contentEl.createEl('input');
    const second = modal.contentEl.createEl('input');
    modal.onOpen = () => second.focus();
    modal.open();
    expect(document.activeElement).toBe(second);
  });

  it('gives the focus back to what had it', () => {
    const button = document.body.createEl('button');
    button.focus();
    opened().close();
    expect(document.activeElement).toBe(button);
  });

  it('gives no focus back when it is told not to', () => {
    const button = document.body.createEl('button');
    button.focus();
    const modal = opened();
    modal.shouldRestoreSelection = false;
    modal.close();
    expect(document.activeElement).not.toBe(button);
  });
});

describe('the keys of a modal', () => {
  it('keeps Tab inside: from the last stop to the first', () => {
    const modal = new Modal(app);
    modal.contentEl.createEl('input').id = 'last';
    modal.open();
    press('Tab');
    expect(document.activeElement).toBe(the('.modal-close-button'));
  });

  it('keeps Shift+Tab inside: from the first stop to the last', () => {
    const modal = new Modal(app);
    const last = modal.contentEl.createEl('input');
    modal.open();
    the('.modal-close-button').focus();
    press('Tab', { shiftKey: true });
    expect(document.activeElement).toBe(last);
  });

  it('lets only the topmost modal hear Escape', () => {
    opened();
    opened();
    press('Escape');
    expect(document.querySelectorAll('.modal-container')).toHaveLength(1);
  });

  it('is a dialog with its title as name', () => {
    opened().setTitle('New casus');
    const label = the('.modal').getAttribute('aria-labelledby') ?? '';
    expect(document.getElementById(label)?.textContent).toBe('New casus');
  });
});

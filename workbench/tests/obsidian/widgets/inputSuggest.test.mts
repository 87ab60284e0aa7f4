// @vitest-environment happy-dom
import type { App } from 'obsidian';
import { beforeEach, describe, expect, it } from 'vitest';
import { AbstractInputSuggest, Modal } from '../../../obsidian/widgets/index.mts';
import { appOnPage, click, press, settled, textsOf, the, type } from './support/page.mts';

class Themes extends AbstractInputSuggest<string> {
  protected getSuggestions(query: string): string[] {
    return ['grenzen', 'nabijheid', 'gezag'].filter((theme) => theme.startsWith(query));
  }

  renderSuggestion(value: string, el: HTMLElement): void {
    el.setText(value);
  }

  override selectSuggestion(value: string, evt: MouseEvent | KeyboardEvent): void {
    super.selectSuggestion(value, evt);
    this.setValue(value);
    this.close();
  }
}

let app: App;
let inputEl: HTMLInputElement;
let suggest: Themes;

beforeEach(() => {
  app = appOnPage();
  inputEl = document.body.createEl('input');
  suggest = new Themes(app, inputEl);
});

async function typed(text: string): Promise<void> {
  type(inputEl, text);
  await settled();
}

describe('AbstractInputSuggest', () => {
  it('suggests by what is typed', async () => {
    await typed('g');
    expect(textsOf('.suggestion-item')).toEqual(['grenzen', 'gezag']);
  });

  it('puts in what Enter chose and closes', async () => {
    await typed('g');
    press('ArrowDown');
    press('Enter');
    expect([inputEl.value, textsOf('.suggestion-item')]).toEqual(['gezag', []]);
  });

  it('puts in what the mouse chose', async () => {
    await typed('na');
    click(the('.suggestion-item'));
    expect(inputEl.value).toBe('nabijheid');
  });

  it('tells its listener what was chosen', async () => {
    const chosen: string[] = [];
    suggest.onSelect((value) => chosen.push(value));
    await typed('na');
    press('Enter');
    expect(chosen).toEqual(['nabijheid']);
  });

  it('closes when nothing fits', async () => {
    await typed('g');
    await typed('gx');
    expect(document.querySelector('.suggestion-container')).toBeNull();
  });

  it('closes when the field is left', async () => {
    await typed('g');
    inputEl.blur();
    expect(document.querySelector('.suggestion-container')).toBeNull();
  });

  it('lets Escape close the suggestions and leave the modal open', async () => {
    const modal = new Modal(app);
    modal.contentEl.appendChild(inputEl);
    modal.open();
    await typed('g');
    press('Escape');
    expect([textsOf('.suggestion-item'), modal.modalEl.isConnected]).toEqual([[], true]);
  });
});

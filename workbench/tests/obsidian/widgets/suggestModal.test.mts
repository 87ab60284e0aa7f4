// @vitest-environment happy-dom
import type { App } from 'obsidian';
import { beforeEach, describe, expect, it } from 'vitest';
import { FuzzySuggestModal, SuggestModal } from '../../../obsidian/widgets/index.mts';
import { appOnPage, click, press, settled, textsOf, the, type } from './support/page.mts';

let app: App;
beforeEach(() => {
  app = appOnPage();
});

const methods = ['Incidentmethode', 'Roddelmethode', 'Balint'];

class Methods extends FuzzySuggestModal<string> {
  events: string[] = [];

  getItems(): string[] {
    return methods;
  }

  getItemText(item: string): string {
    return item;
  }

  onChooseItem(item: string): void {
    this.events.push(`chose ${item}`);
  }

  override onClose(): void {
    this.events.push('closed');
  }
}

function opened(): Methods {
  const modal = new Methods(app);
  modal.open();
  return modal;
}

const selected = (): string[] => textsOf('.suggestion-item.is-selected');

describe('FuzzySuggestModal', () => {
  it('shows everything before anything is typed, the first selected', () => {
    opened();
    expect([textsOf('.suggestion-item'), selected()]).toEqual([methods, ['Incidentmethode']]);
  });

  it('shows what the query finds, with the found letters marked', () => {
    type(opened().inputEl, 'rod');
    expect([textsOf('.suggestion-item'), textsOf('.suggestion-highlight')]).toEqual([
      ['Roddelmethode'],
      ['Rod'],
    ]);
  });

  it('says so when nothing is found', () => {
    type(opened().inputEl, 'zzz');
    expect(textsOf('.suggestion-empty')).toEqual(['No results found.']);
  });
});

describe('choosing in a FuzzySuggestModal', () => {
  it.each([
    ['ArrowDown', 'Roddelmethode'],
    ['ArrowUp', 'Balint'],
  ])('moves with %s', (key, name) => {
    opened();
    press(key);
    expect(selected()).toEqual([name]);
  });

  it('goes from the last to the first', () => {
    opened();
    methods.forEach(() => press('ArrowDown'));
    expect(selected()).toEqual(['Incidentmethode']);
  });

  it('closes before it hands over what Enter chose', () => {
    const modal = opened();
    press('Enter');
    expect(modal.events).toEqual(['closed', 'chose Incidentmethode']);
  });

  it('closes before it hands over what the mouse chose', () => {
    const modal = opened();
    const [, second] = Array.from(document.querySelectorAll('.suggestion-item'));
    click(second as Element);
    expect(modal.events).toEqual(['closed', 'chose Roddelmethode']);
  });

  it('shows no more than its limit', () => {
    const modal = new Methods(app);
    modal.limit = 2;
    modal.open();
    expect(textsOf('.suggestion-item')).toHaveLength(2);
  });

  it('tells the field which suggestion is selected', () => {
    const { inputEl } = opened();
    const active = document.getElementById(inputEl.getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent).toBe('Incidentmethode');
  });

  it('shows which keys do what', () => {
    opened().setInstructions([{ command: '↵', purpose: 'to choose' }]);
    expect(textsOf('.prompt-instruction')).toEqual(['↵to choose']);
  });
});

class Slow extends SuggestModal<string> {
  readonly answers = new Map<string, (values: string[]) => void>();

  getSuggestions(query: string): Promise<string[]> {
    return new Promise((resolve) => this.answers.set(query, resolve));
  }

  renderSuggestion(value: string, el: HTMLElement): void {
    el.setText(value);
  }

  onChooseSuggestion(): void {
    // Nothing is chosen here.
  }
}

describe('SuggestModal', () => {
  it('drops a slow answer to an older query', async () => {
    const modal = new Slow(app);
    modal.open();
    type(modal.inputEl, 'new');
    modal.answers.get('new')?.(['new answer']);
    modal.answers.get('')?.(['old answer']);
    await settled();
    expect(textsOf('.suggestion-item')).toEqual(['new answer']);
  });

  it('empties its query with the button', () => {
    const modal = opened();
    type(modal.inputEl, 'rod');
    click(the('.search-input-clear-button'));
    expect(textsOf('.suggestion-item')).toEqual(methods);
  });
});

// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import {
  ButtonComponent,
  ColorComponent,
  DropdownComponent,
  ExtraButtonComponent,
  MomentFormatComponent,
  ProgressBarComponent,
  SearchComponent,
  SliderComponent,
  TextComponent,
  ToggleComponent,
} from '../../../obsidian/widgets/index.mts';
import { appOnPage, click, press, settled, the, type } from './support/page.mts';

let heard: unknown[];
const hear = (value: unknown): void => {
  heard.push(value);
};
beforeEach(() => {
  appOnPage();
  heard = [];
});

describe('ToggleComponent', () => {
  it('is switched by a click anywhere on it', () => {
    const toggle = new ToggleComponent(document.body).onChange(hear);
    click(toggle.toggleEl);
    expect([heard, toggle.toggleEl.hasClass('is-enabled')]).toEqual([[true], true]);
  });

  it('is switched by its checkbox, once', () => {
    new ToggleComponent(document.body).onChange(hear);
    the('input').click();
    expect(heard).toEqual([true]);
  });

  it('does not move when it is disabled', () => {
    const toggle = new ToggleComponent(document.body).onChange(hear).setDisabled(true);
    click(toggle.toggleEl);
    expect([heard, toggle.getValue()]).toEqual([[], false]);
  });
});

describe('TextComponent', () => {
  it('tells what is typed', () => {
    type(new TextComponent(document.body).onChange(hear).inputEl, 'Noord');
    expect(heard).toEqual(['Noord']);
  });

  it('is silent when its value is set', () => {
    new TextComponent(document.body).onChange(hear).setValue('Noord');
    expect(heard).toEqual([]);
  });

  it('reads and writes through an option listener', () => {
    const listeners: Record<string, (value?: string) => string> = {};
    const text = new TextComponent(document.body).registerOptionListener(listeners, 'group');
    listeners['group']?.('Zuid');
    expect([text.getValue(), listeners['group']?.()]).toEqual(['Zuid', 'Zuid']);
  });
});

describe('SearchComponent', () => {
  it('is emptied with its button, and tells', () => {
    const search = new SearchComponent(document.body).onChange(hear).setValue('noord');
    click(search.clearButtonEl);
    expect([search.getValue(), heard]).toEqual(['', ['']]);
  });

  it('shows its button only when there is something to clear', () => {
    const search = new SearchComponent(document.body);
    const empty = search.clearButtonEl.style.display;
    search.setValue('noord');
    expect([empty, search.clearButtonEl.style.display]).toEqual(['none', '']);
  });
});

describe('DropdownComponent', () => {
  it('offers its options and tells which is chosen', () => {
    const dropdown = new DropdownComponent(document.body)
      .addOptions({ n: 'Noord', z: 'Zuid' })
      .onChange(hear);
    dropdown.setValue('z').selectEl.dispatchEvent(new Event('change'));
    expect([dropdown.selectEl.textContent, heard]).toEqual(['NoordZuid', ['z']]);
  });
});

describe('SliderComponent', () => {
  const slide = (slider: SliderComponent, value: string, event: string): void => {
    slider.sliderEl.value = value;
    slider.sliderEl.dispatchEvent(new Event(event));
  };

  it('tells when the thumb is let go', () => {
    const slider = new SliderComponent(document.body).setLimits(0, 100, 5).onChange(hear);
    slide(slider, '30', 'input');
    const moving = [...heard];
    slide(slider, '30', 'change');
    expect([moving, heard]).toEqual([[], [30]]);
  });

  it('tells while the thumb moves when it is instant', () => {
    const slider = new SliderComponent(document.body).setLimits(0, 100, 5).setInstant(true).onChange(hear);
    slide(slider, '30', 'input');
    slide(slider, '30', 'change');
    expect(heard).toEqual([30]);
  });

  it('shows its value as it is told to', () => {
    const slider = new SliderComponent(document.body).setLimits(0, 100, 5);
    slider.setDisplayFormat((value) => `${value} min`).setValue(45);
    expect(the('.slider-value').textContent).toBe('45 min');
  });
});

describe('ButtonComponent', () => {
  it('shows that it is busy while its work goes on', async () => {
    const { buttonEl } = new ButtonComponent(document.body).onClick(() => Promise.resolve());
    click(buttonEl);
    const during = buttonEl.hasClass('mod-loading');
    await settled();
    await settled();
    expect([during, buttonEl.hasClass('mod-loading')]).toEqual([true, false]);
  });

  it('can be destructive, and stop being it', () => {
    const { buttonEl } = new ButtonComponent(document.body).setCta().setDestructive().removeDestructive();
    expect(buttonEl.className).toBe('mod-cta');
  });
});

describe('ExtraButtonComponent', () => {
  it.each(['Enter', ' '])('is pressed with %j', (key) => {
    const { extraSettingsEl } = new ExtraButtonComponent(document.body).onClick(() => hear('pressed'));
    extraSettingsEl.focus();
    press(key);
    expect(heard).toEqual(['pressed']);
  });
});

describe('MomentFormatComponent', () => {
  it('shows today in the default format while the field is empty', () => {
    const sampleEl = createSpan();
    new MomentFormatComponent(document.body).setSampleEl(sampleEl).setDefaultFormat('[week] W');
    expect(sampleEl.textContent).toMatch(/^week \d+$/);
  });
});

describe('ColorComponent', () => {
  it('is read and set in three ways', () => {
    const color = new ColorComponent(document.body).setValueRgb({ r: 120, g: 82, b: 238 });
    const { h, s, l } = color.getValueHsl();
    expect([color.getValue(), h, s, l]).toEqual(['#7852ee', 255, 82, 63]);
  });

  it('makes the colour of a hue', () => {
    const color = new ColorComponent(document.body).setValueHsl({ h: 120, s: 100, l: 25 });
    expect(color.getValueRgb()).toEqual({ r: 0, g: 128, b: 0 });
  });
});

describe('ProgressBarComponent', () => {
  it('says how far it is', () => {
    new ProgressBarComponent(document.body).setValue(140);
    expect(the('[role="progressbar"]').getAttribute('aria-valuenow')).toBe('100');
  });
});

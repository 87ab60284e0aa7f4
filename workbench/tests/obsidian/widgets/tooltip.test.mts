// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { displayTooltip, setTooltip, showHoverTitles } from '../../../obsidian/widgets/index.mts';
import { appOnPage, textsOf } from './support/page.mts';

let el: HTMLElement;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  appOnPage();
  el = document.body.createDiv();
  stop = showHoverTitles(window);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

function hover(target: HTMLElement): void {
  target.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
}

const shown = (): string[] => textsOf('.tooltip');

describe('tooltips', () => {
  it('show the label of what the mouse rests on', () => {
    setTooltip(el, 'Next phase', { delay: 100 });
    hover(el);
    vi.advanceTimersByTime(100);
    expect(shown()).toEqual(['Next phase']);
  });

  it('do not show before their time', () => {
    setTooltip(el, 'Next phase', { delay: 100 });
    hover(el);
    vi.advanceTimersByTime(99);
    expect(shown()).toEqual([]);
  });

  it('show for what lies inside as well', () => {
    setTooltip(el, 'Next phase', { delay: 0 });
    hover(el.createSpan());
    vi.advanceTimersByTime(0);
    expect(shown()).toEqual(['Next phase']);
  });

  it('go when the mouse goes', () => {
    setTooltip(el, 'Next phase', { delay: 0 });
    hover(el);
    vi.advanceTimersByTime(0);
    hover(document.body);
    expect(shown()).toEqual([]);
  });

  it('go when the mouse leaves what they were shown for', () => {
    displayTooltip(el, 'Next phase');
    el.dispatchEvent(new MouseEvent('mouseleave'));
    expect(shown()).toEqual([]);
  });

  it('make way for another', () => {
    displayTooltip(el, 'One');
    displayTooltip(el, 'Two');
    expect(shown()).toEqual(['Two']);
  });

  it('are taken away with an empty text', () => {
    setTooltip(el, 'Next phase');
    setTooltip(el, '');
    expect(el.hasAttribute('aria-label')).toBe(false);
  });
});

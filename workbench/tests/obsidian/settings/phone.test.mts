// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { click, textsOf, the } from '../widgets/support/page.mts';
import { openTab, shownNames } from './support/tab.mts';

const wide = 1024;

/** Makes the page so many CSS pixels wide, as its user would. */
function resizeTo(width: number): void {
  window.innerWidth = width;
  window.dispatchEvent(new Event('resize'));
}

const pageOpen = (): boolean => the('.vertical-tab-content-container').classList.contains('is-page-open');

const withPage = (): void =>
  void openTab(() => [{ type: 'page', name: 'Names', items: [{ name: 'Question' }] }]);

beforeEach(() => resizeTo(400));
afterEach(() => resizeTo(wide));

it('only one way back shows at a time: that of the page, then that of the tab', () => {
  withPage();
  expect(pageOpen()).toBe(false);
  click(the('.setting-item.mod-navigable'));
  expect(pageOpen()).toBe(true);
  click(the('.setting-page-back'));
  expect(pageOpen()).toBe(false);
});

it('the way back of the tab is there again when the tab is left with a page open', () => {
  withPage();
  click(the('.setting-item.mod-navigable'));
  click(the('.vertical-tab-nav-item'));
  expect(pageOpen()).toBe(false);
});

it('a page that is made wider opens the tab that was left for the list', () => {
  withPage();
  click(the('.vertical-tab-back'));
  expect(textsOf('.setting-item-name')).toEqual([]);
  resizeTo(wide);
  expect(shownNames()).toEqual(['Names']);
});

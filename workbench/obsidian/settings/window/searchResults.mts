import { asButton } from '../../widgets/asButton.mts';
import type { FoundSetting } from './searchIndex.mts';
import { words } from '../words.mts';

/** Lists what a search found, by tab; a click opens it. */
export function drawResults(
  el: HTMLElement,
  found: readonly FoundSetting[],
  open: (setting: FoundSetting) => void,
): void {
  el.empty();
  if (!found.length) el.createDiv({ cls: 'settings-search-empty', text: words().nothingFound });
  let lastTab: unknown;
  for (const setting of found) {
    if (setting.tab !== lastTab) el.createDiv({ cls: 'settings-search-tab', text: setting.tab.name });
    lastTab = setting.tab;
    const resultEl = el.createDiv('settings-search-result');
    resultEl.createDiv({ text: setting.name });
    if (setting.path.length) {
      resultEl.createDiv({ cls: 'settings-search-place', text: setting.path.join(' › ') });
    }
    asButton(resultEl);
    resultEl.addEventListener('click', () => open(setting));
  }
}

/** Brings the row of a setting into view and marks it for a moment. */
export function pointOut(containerEl: HTMLElement, name: string): void {
  const names = Array.from(containerEl.querySelectorAll<HTMLElement>('.setting-item-name'));
  const rowEl = names.find((el) => el.textContent === name)?.closest<HTMLElement>('.setting-item');
  if (!rowEl) return;
  rowEl.scrollIntoView({ block: 'center' });
  rowEl.addClass('is-found');
  rowEl.addEventListener('animationend', () => rowEl.removeClass('is-found'), { once: true });
}

import { asButton } from '../../widgets/asButton.mts';
import { setIcon } from '../../widgets/icons/icons.mts';
import { words } from '../words.mts';

/** The way back, and the name of the page. */
export function drawTitlebar(titlebarEl: HTMLElement, title: string, back: () => void): void {
  titlebarEl.empty();
  const backEl = titlebarEl.createDiv('clickable-icon setting-page-back');
  setIcon(backEl, 'lucide-arrow-left');
  asButton(backEl, words().back);
  backEl.addEventListener('click', back);
  titlebarEl.createDiv({
    cls: 'setting-page-title',
    text: title,
    attr: { role: 'heading', 'aria-level': 2 },
  });
}

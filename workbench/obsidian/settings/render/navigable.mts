import { asButton } from '../../widgets/asButton.mts';
import type { Setting } from '../../widgets/setting/setting.mts';

const ownControls = 'button, input, select, textarea, a, .clickable-icon';

/** Lets a click anywhere on a row do something; for the keyboard its name is the button. */
export function makeNavigable(setting: Setting, act: () => void): void {
  setting.setClass('mod-navigable');
  asButton(setting.nameEl);
  setting.settingEl.addEventListener('click', (evt) => {
    const onControl = (evt.target as HTMLElement).closest(ownControls);
    if (!onControl && setting.nameEl.getAttribute('aria-disabled') !== 'true') act();
  });
}
